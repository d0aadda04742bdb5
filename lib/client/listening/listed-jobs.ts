import { useEffect, useMemo } from 'react';
import type { IdentifiedJob, JobKind } from '../../domain/jobs/job';
import { useSession } from '../session/session-store';
import type { RecentEntry } from './job-views';
import { type JobList, keyOf, RUNNING, useShown, watchRecent } from './shown-jobs';
import { useUnsentJobs, withUnsent } from './unsent-jobs';

const NO_JOBS: readonly IdentifiedJob[] = [];

/** What is known of a list of the person’s jobs, kept current as long as the caller is on screen; undefined before it is heard of. */
export function useListedJobs(uid: string | null, list: JobList): RecentEntry | undefined {
  useEffect(() => (uid ? watchRecent(uid, list) : undefined), [uid, list]);
  return useShown(({ recent }) => (uid ? recent[keyOf(uid, list)] : undefined));
}

/** The person’s jobs that are under way, or still to be sent, the newest first. */
export function useRunningJobs(): readonly IdentifiedJob[] {
  const { user } = useSession();
  const jobs = useListedJobs(user?.uid ?? null, RUNNING)?.jobs ?? NO_JOBS;
  const unsent = useUnsentJobs();
  return useMemo(() => withUnsent(jobs, unsent), [jobs, unsent]);
}

/** The person’s newest jobs of these kinds, with those that are still to be sent, the newest first. */
export function useNewestJobs(kinds: readonly JobKind[]): readonly IdentifiedJob[] {
  const { user } = useSession();
  const list = kinds.join() as JobList;
  const jobs = useListedJobs(user?.uid ?? null, list)?.jobs ?? NO_JOBS;
  const unsent = useUnsentJobs();
  return useMemo(
    () => withUnsent(jobs, unsent).filter(({ type }) => list.split(',').includes(type)),
    [jobs, unsent, list],
  );
}
