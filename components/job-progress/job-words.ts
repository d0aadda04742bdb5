import type { JobStatus } from '@/lib/domain/job-status';
import type { JobCounts } from './job-counts';

export function ads(count: number): string {
  return count === 1 ? '1 ad' : `${count} ads`;
}

export function countText({ made, total }: JobCounts): string {
  return `${made} of ${ads(total)}`;
}

/** Seconds left in the words of someone who looks at a clock, not at a stopwatch. */
export function timeLeftText(seconds: number): string {
  if (seconds <= 5) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}

function were(count: number): string {
  return count === 1 ? '1 ad was' : `${count} ads were`;
}

/** What a cancel leaves of ads that cost money: an image that was asked for is on the bill. */
function cancelledWhilePaid(made: number, paid: number, rest: number): string {
  const parts = [
    `${were(made)} made`,
    `${paid} ${paid === 1 ? 'was' : 'were'} already being paid for`,
    ...(rest > 0 ? [`${rest} never started`] : []),
  ];
  return `Cancelled: ${parts.join(', ')}`;
}

/** The one sentence over a job that has ended. */
export function outcomeTitle(status: JobStatus, { total, made, failed, underWay, paid }: JobCounts): string {
  if (status === 'cancelled') {
    const rest = total - made;
    if (paid > 0) return cancelledWhilePaid(made, paid, rest - paid);
    if (made === 0) return 'Cancelled before the first ad was made';
    if (rest === 0) return 'All ads were made before you cancelled';
    return `${were(made)} made before you cancelled; ${rest} ${rest === 1 ? 'was' : 'were'} not`;
  }
  if (underWay > 0) return `Making ${ads(underWay)} again`;
  if (made === 0) return total === 1 ? 'The ad could not be made' : 'No ad could be made';
  if (failed > 0) return `${made} of ${total} ads are ready; ${failed} could not be made`;
  if (total === 1) return 'Your ad is ready';
  return total === 2 ? 'Both ads are ready' : `All ${total} ads are ready`;
}

/** What stands in front of the product's name in the browser's tab; null leaves the title alone. */
export function tabText(status: JobStatus, { made, total }: JobCounts): string | null {
  if (status === 'queued' || status === 'processing') return `${made}/${total}`;
  if (status === 'completed') return 'Ready';
  if (status === 'failed') return 'Failed';
  return null;
}

/** What is worth saying aloud between two moments of a job: each new ad, else a new kind of step. */
export function spokenChange(before: JobCounts, now: JobCounts): string | null {
  if (now.made > before.made) return `${countText(now)} ready`;
  if (now.failed > before.failed) return `An ad could not be made. ${countText(now)} ready`;
  return null;
}
