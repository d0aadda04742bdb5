import type { JobStatus } from '@/lib/domain/job-status';
import type { JobCounts } from '@/components/job-progress/job-counts';
import { ads, countText } from '@/components/job-progress/job-words';

/** A job's state in a line of the list. */
export function statusText(status: JobStatus, counts: JobCounts): string {
  const { made, failed, total } = counts;
  switch (status) {
    case 'queued':
      return `Waiting in the queue, ${ads(total)}`;
    case 'processing':
      return `Running, ${countText(counts)}`;
    case 'completed':
      return failed > 0 ? `${made} of ${total} ads made, ${failed} failed` : `${ads(made)} made`;
    case 'failed':
      return 'Failed, no ad made';
    case 'cancelled':
      return `Cancelled, ${made} of ${total} ads made`;
  }
}
