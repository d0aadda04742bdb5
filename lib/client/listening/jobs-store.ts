import { useEffect, useMemo } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { useSession } from '../session/session-store';
import { type AdsEntry, type JobEntry, type JobView, jobView, LOADING, mayListAds, NO_ADS } from './job-views';
import { keyOf, useShown, watchAds, watchJob } from './shown-jobs';
import { useStandIn } from './unsent-jobs';

export type { JobView } from './job-views';
export { type RecentJobs, useRecentJobs } from './recent-jobs';

function useJobEntry(jobId: string | null): JobEntry {
  const uid = useSession().user?.uid ?? null;
  useEffect(() => (uid && jobId ? watchJob(uid, jobId) : undefined), [uid, jobId]);
  return useShown(({ jobs }) => (uid && jobId && jobs[keyOf(uid, jobId)]) || LOADING);
}

function useAdsEntry(jobId: string | null): AdsEntry {
  const uid = useSession().user?.uid ?? null;
  return useShown(({ ads }) => (uid && jobId && ads[keyOf(uid, jobId)]) || NO_ADS);
}

/** One job, kept current; `missing` also when it belongs to somebody else. */
export function useJob(jobId: string | null): JobView {
  const { status: session } = useSession();
  const entry = useJobEntry(jobId);
  const adsError = useAdsEntry(jobId).error;
  const standIn = useStandIn(jobId, entry);
  return useMemo(
    () => jobView({ jobId, session, entry, standIn, adsError }),
    [jobId, session, entry, standIn, adsError],
  );
}

/** The ads of a job by number; [] until they are planned, and of a job that has none of its own. */
export function useAds(jobId: string | null): IdentifiedAd[] {
  const uid = useSession().user?.uid ?? null;
  const listable = mayListAds(useJobEntry(jobId));
  useEffect(() => (uid && jobId && listable ? watchAds(uid, jobId) : undefined), [uid, jobId, listable]);
  return useAdsEntry(jobId).ads;
}
