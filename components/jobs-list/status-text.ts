import type { JobStatus } from '@/lib/domain/work/job-status';
import type { JobCounts } from '@/components/job-progress/job-counts';
import { counted, countText } from '@/components/job-progress/job-words';

/** A job's state in a line of the list. */
export function statusText(status: JobStatus, counts: JobCounts): string {
  const { noun, made, failed, total } = counts;
  switch (status) {
    case 'queued':
      return `Waiting in the queue, ${counted(total, noun)}`;
    case 'processing':
      return `Running, ${countText(counts)}`;
    case 'completed':
      return failed > 0 ? `${made} of ${total} ${noun}s made, ${failed} failed` : `${counted(made, noun)} made`;
    case 'failed':
      return `Failed, no ${noun} made`;
    case 'cancelled':
      return total === 1 ? `Cancelled, no ${noun} made` : `Cancelled, ${made} of ${total} ${noun}s made`;
  }
}
