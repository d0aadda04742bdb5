import { useJob } from '@/lib/client/listening/jobs-store';
import { isTerminal } from '@/lib/domain/work/job-status';
import { useAction } from '@/components/ui/use-action';

/** Only once there is a job. */
const loadActions = () => import('@/lib/client/asking/job-actions');

/** A job that was asked for in a field: how it is, from the asking to its end, and how to stop it. */
export function useFollowedJob(ticket: { submitRequested: boolean; currentJobId: string | null }) {
  const { submitRequested, currentJobId } = ticket;
  const { job } = useJob(currentJobId);
  const stop = useAction(async () => (await loadActions()).cancelJob(currentJobId ?? ''));
  return { job, isBusy: submitRequested || (job !== null && !isTerminal(job.status)), stop };
}
