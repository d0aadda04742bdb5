import type { Ad } from '../../../../lib/domain/ads/ad';

/**
 * By what a transaction knows what it has written itself. It runs again when the answer to its
 * commit was lost, and must not take its own write for somebody else's.
 */

/** Whether an ad or version waits for the try that this release has put it back for. */
export function hasReleased(
  work: Pick<Ad, 'lease' | 'attempts' | 'retry_at'>,
  release: { attempts: number; retry_at: Date },
): boolean {
  return work.lease === null && work.attempts === release.attempts && isAt(work.retry_at, release.retry_at);
}

/** Whether an ad has ended by the transaction that gave it this end at this time. */
export function hasEnded(ad: Pick<Ad, 'status' | 'ended_at'>, end: { status: 'done' | 'failed'; at: Date }): boolean {
  return ad.status === end.status && isAt(ad.ended_at, end.at);
}

const isAt = (time: Date | null, at: Date) => time?.getTime() === at.getTime();
