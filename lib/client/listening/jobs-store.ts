import { useEffect, useMemo } from 'react';
import { useSession } from '../session/session-store';
import { type AdsEntry, type JobEntry, type JobView, jobView, LOADING, NO_ADS } from './job-views';
import { keyOf, useShown, watchJob } from './shown-jobs';
import { useStandIn } from './unsent-jobs';

export type { JobView } from './job-views';

/** What the listener of a job knows. */
export function useJobEntry(jobId: string | null): JobEntry {
  const uid = useSession().user?.uid ?? null;
  useEffect(() => (uid && jobId ? watchJob(uid, jobId) : undefined), [uid, jobId]);
  return useShown(({ jobs }) => (uid && jobId && jobs[keyOf(uid, jobId)]) || LOADING);
}

/** What the listener of a job’s ads knows, while somebody shows them. */
export function useAdsEntry(jobId: string | null): AdsEntry {
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
