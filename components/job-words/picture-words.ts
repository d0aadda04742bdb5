import type { IdentifiedPictureJob } from '@/lib/domain/jobs/job';
import { adviceFor } from '@/lib/domain/shared/error-code';
import type { JobStatus } from '@/lib/domain/work/job-status';
import type { CancelWords, JobWords } from './job-words';
import type { PictureCounts } from './picture-counts';

/** `1 ad`, `3 ads`, `1 image`. */
export function counted(count: number, noun: PictureCounts['noun']): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function countText({ noun, made, total }: PictureCounts): string {
  return `${made} of ${counted(total, noun)}`;
}

function were(count: number, noun: PictureCounts['noun']): string {
  return `${counted(count, noun)} ${count === 1 ? 'was' : 'were'}`;
}

/** What a cancel leaves of ads that cost money: an image that was asked for is on the bill. */
function cancelledWhilePaid({ noun, made, paid, total }: PictureCounts): string {
  const rest = total - made - paid;
  const parts = [
    `${were(made, noun)} made`,
    `${paid} ${paid === 1 ? 'was' : 'were'} already being paid for`,
    ...(rest > 0 ? [`${rest} never started`] : []),
  ];
  return `Cancelled: ${parts.join(', ')}`;
}

/** The one sentence over a job that has ended. */
export function outcomeTitle(status: JobStatus, counts: PictureCounts): string {
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

/** What stands in the browser's tab. */
export function tabText(status: JobStatus, { made, total }: PictureCounts): string | null {
  if (status === 'queued' || status === 'processing') return `${made}/${total}`;
  if (status === 'completed') return 'Ready';
  if (status === 'failed') return 'Failed';
  return null;
}

/** What is worth saying aloud between two moments of a job: each new ad, else a new kind of step. */
export function spokenChange(before: PictureCounts, now: PictureCounts): string | null {
  if (now.made > before.made) return `${countText(now)} ready`;
  if (now.failed > before.failed) return `An ${now.noun} could not be made. ${countText(now)} ready`;
  return null;
}

/** A job's state in a line of the list. */
export function lineText(status: JobStatus, counts: PictureCounts): string {
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

export function cancelWords({ noun, made, total }: PictureCounts): CancelWords {
  const rest = total - made;
  const none = total === 1 ? `The ${noun} won’t be made.` : `No ${noun} is made yet, and none will be.`;
  const some = `${made === 1 ? `The ${noun} that is made stays` : `The ${counted(made, noun)} that are made stay`}. The other ${rest === 1 ? 'one' : rest} won’t be made.`;
  return {
    button: 'Cancel Generation',
    question: total === 1 ? `Stop making this ${noun}?` : `Stop making these ${noun}s?`,
    consequence: made === 0 ? none : some,
    keep: 'Keep generating',
  };
}

/** What is said of a job that makes pictures. */
export function pictureWords({ status, progress, error }: IdentifiedPictureJob, counts: PictureCounts): JobWords {
  return {
    heading: 'Generation Progress',
    barName: 'Generation progress',
    howFar: countText(counts),
    barText: `${progress.percentage}%, ${countText(counts)}`,
    line: lineText(status, counts),
    outcome: outcomeTitle(status, counts),
    tab: tabText(status, counts),
    cancel: cancelWords(counts),
    advice: error && adviceFor(error.code, true),
    stages: [],
  };
}
