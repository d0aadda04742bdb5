import type { IdentifiedJob } from '@/lib/domain/job';
import { isTerminal } from '@/lib/domain/job-status';

/** The first running job that the page at `pathname` is not about. */
export function jobForTray<J extends Pick<IdentifiedJob, 'id' | 'status'>>(
  jobs: readonly J[],
  pathname: string,
  currentJobId: string | null,
): J | null {
  const shownHere = (job: J) => pathname === `/jobs/${job.id}` || (pathname === '/' && job.id === currentJobId);
  return jobs.find((job) => !isTerminal(job.status) && !shownHere(job)) ?? null;
}
