import type { WorkItem } from '../../../../lib/domain/work/work-item';

/**
 * By what a transaction knows what it has written itself. It runs again when the answer to its
 * commit was lost, and must not take its own write for somebody else's.
 */

/** Whether work waits for the try that this release has put it back for. */
export function hasReleased(
  work: Pick<WorkItem, 'lease' | 'attempts' | 'retry_at'>,
  release: { attempts: number; retry_at: Date },
): boolean {
  return work.lease === null && work.attempts === release.attempts && isAt(work.retry_at, release.retry_at);
}

/** Whether something has ended by the transaction that gave it this end at this time. */
export function hasEnded(work: { status: string; ended_at: Date | null }, end: { status: string; at: Date }): boolean {
  return work.status === end.status && isAt(work.ended_at, end.at);
}

const isAt = (time: Date | null, at: Date) => time?.getTime() === at.getTime();
