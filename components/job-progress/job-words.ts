import type { JobStatus } from '@/lib/domain/work/job-status';
import type { JobCounts } from './job-counts';

/** `1 ad`, `3 ads`, `1 image`. */
export function counted(count: number, noun: JobCounts['noun']): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function countText({ noun, made, total }: JobCounts): string {
  return `${made} of ${counted(total, noun)}`;
}

/** Seconds left in the words of someone who looks at a clock, not at a stopwatch. */
export function timeLeftText(seconds: number): string {
  if (seconds <= 5) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return minutes === 1 ? 'about a minute left' : `about ${minutes} minutes left`;
}

function were(count: number, noun: JobCounts['noun']): string {
  return `${counted(count, noun)} ${count === 1 ? 'was' : 'were'}`;
}

/** What a cancel leaves of ads that cost money: an image that was asked for is on the bill. */
function cancelledWhilePaid({ noun, made, paid, total }: JobCounts): string {
  const rest = total - made - paid;
  const parts = [
    `${were(made, noun)} made`,
    `${paid} ${paid === 1 ? 'was' : 'were'} already being paid for`,
    ...(rest > 0 ? [`${rest} never started`] : []),
  ];
  return `Cancelled: ${parts.join(', ')}`;
}

/** The one sentence over a job that has ended. */
export function outcomeTitle(status: JobStatus, counts: JobCounts): string {
  const { noun, total, made, failed, underWay, paid } = counts;
  if (status === 'cancelled') {
    const rest = total - made;
    if (paid > 0) return cancelledWhilePaid(counts);
    if (made === 0) return `Cancelled before the ${total === 1 ? '' : 'first '}${noun} was made`;
    if (rest === 0)
      return total === 1 ? `The ${noun} was made before you cancelled` : `All ${noun}s were made before you cancelled`;
    return `${were(made, noun)} made before you cancelled; ${rest} ${rest === 1 ? 'was' : 'were'} not`;
  }
  if (underWay > 0) return total === 1 ? `Making the ${noun} again` : `Making ${counted(underWay, noun)} again`;
  if (made === 0) return total === 1 ? `The ${noun} could not be made` : `No ${noun} could be made`;
  if (failed > 0) return `${made} of ${total} ${noun}s are ready; ${failed} could not be made`;
  if (total === 1) return `Your ${noun} is ready`;
  return total === 2 ? `Both ${noun}s are ready` : `All ${total} ${noun}s are ready`;
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
  if (now.failed > before.failed) return `An ${now.noun} could not be made. ${countText(now)} ready`;
  return null;
}
