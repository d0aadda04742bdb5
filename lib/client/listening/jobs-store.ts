import { useEffect, useMemo } from 'react';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { IdentifiedJob } from '../../domain/jobs/job';
import type { Draft } from '../drafts/ads/draft';
import { isUnsent } from '../drafts/ads/draft-changes';
import { useDraft } from '../drafts/ads/draft-store';
import {
  type AdsEntry,
  type JobEntry,
  type JobView,
  jobView,
  LOADING,
  mayListAds,
  needsStandIn,
  NO_ADS,
  type RecentEntry,
  standInJob,
  withStandIn,
} from './job-views';
import { useSession } from '../account/session-store';
import { keyOf, useShown, watchAds, watchJob, watchRecent } from './shown-jobs';

export type { JobView } from './job-views';

const LOADING_RECENT: RecentEntry = { state: 'loading', jobs: [], error: null };
const NO_RECENT: RecentEntry = { state: 'ready', jobs: [], error: null };

function useJobEntry(jobId: string | null): JobEntry {
  const uid = useSession().user?.uid ?? null;
  useEffect(() => (uid && jobId ? watchJob(uid, jobId) : undefined), [uid, jobId]);
  return useShown(({ jobs }) => (uid && jobId && jobs[keyOf(uid, jobId)]) || LOADING);
}

function useAdsEntry(jobId: string | null): AdsEntry {
  const uid = useSession().user?.uid ?? null;
  return useShown(({ ads }) => (uid && jobId && ads[keyOf(uid, jobId)]) || NO_ADS);
}

/** The draft as a job, while `wanted`. */
function useStandIn(uid: string | null, wanted: (draft: Draft) => boolean): IdentifiedJob | null {
  const draft = useDraft((state) => (wanted(state) ? state : null));
  return useMemo(() => draft && standInJob(draft, uid), [draft, uid]);
}

/** One job, kept current; `missing` also when it belongs to somebody else. */
export function useJob(jobId: string | null): JobView {
  const session = useSession();
  const uid = session.user?.uid ?? null;
  const entry = useJobEntry(jobId);
  const adsError = useAdsEntry(jobId).error;
  const standIn = useStandIn(uid, (draft) => draft.jobId === jobId && needsStandIn(draft, entry));
  return useMemo(
    () => jobView({ jobId, session: session.status, entry, standIn, adsError }),
    [jobId, session.status, entry, standIn, adsError],
  );
}

/** The ads of a job by number; [] until they are planned. */
export function useAds(jobId: string | null): IdentifiedAd[] {
  const uid = useSession().user?.uid ?? null;
  const listable = mayListAds(useJobEntry(jobId));
  useEffect(() => (uid && jobId && listable ? watchAds(uid, jobId) : undefined), [uid, jobId, listable]);
  return useAdsEntry(jobId).ads;
}

/** The person's newest jobs, newest first. `error` may stand beside the jobs that can be shown. */
export function useRecentJobs(limit: number): RecentEntry {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchRecent(uid, limit) : undefined), [uid, limit]);
  const listed = useShown(({ recent }) => (uid ? recent[keyOf(uid, String(limit))] : undefined));
  const entry = listed ?? (status === 'signed-out' ? NO_RECENT : LOADING_RECENT);
  const unsent = useStandIn(uid, isUnsent);
  return useMemo(() => withStandIn(entry, unsent, limit), [entry, unsent, limit]);
}
