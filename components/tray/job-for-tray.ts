import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';

/** The first running job that the page at `pathname` is not about; `shown` says which job a page of drafts shows. */
export function jobForTray<J extends Pick<IdentifiedJob, 'id' | 'status'>>(
  jobs: readonly J[],
  pathname: string,
  shown: Readonly<Record<string, string | null>>,
): J | null {
  const shownHere = (job: J) => pathname === `/jobs/${job.id}` || job.id === shown[pathname];
  return jobs.find((job) => !isTerminal(job.status) && !shownHere(job)) ?? null;
}
