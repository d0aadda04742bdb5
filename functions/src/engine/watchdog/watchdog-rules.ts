import type { Ad } from '../../../../lib/domain/ads/ad';
import { MAX_TRIES, QUEUE_PATIENCE_MINUTES } from '../../settings';

/** Nothing that changed within the last two minutes is looked at. */
export const QUIET_MINUTES = 2;

export type Rescue = 'requeue' | 'requeued' | 'give-up' | 'leave';

/**
 * What the watchdog does with an ad that has not changed for a while; `requeued` is one that this
 * very look, which began at `now`, has put back already by a commit whose answer was lost.
 */
export function decideRescue(
  ad: Pick<Ad, 'status' | 'attempts' | 'lease' | 'retry_at' | 'updated_at'>,
  now: Date,
): Rescue {
  if (ad.status === 'waiting' && ad.retry_at === null && ad.updated_at.getTime() === now.getTime()) return 'requeued';
  const lost = ad.status === 'rendering' ? isLeaseOver(ad, now) : ad.status === 'waiting' && hasWaitedTooLong(ad, now);
  if (!lost) return 'leave';
  return ad.attempts >= MAX_TRIES ? 'give-up' : 'requeue';
}

function isLeaseOver({ lease }: Pick<Ad, 'lease'>, now: Date): boolean {
  return lease === null || lease.expires_at <= now;
}

/** An ad that waits for its next try is in nobody's way until the time of it. */
function hasWaitedTooLong({ retry_at, updated_at }: Pick<Ad, 'retry_at' | 'updated_at'>, now: Date): boolean {
  const since = retry_at && retry_at > updated_at ? retry_at : updated_at;
  return now.getTime() - since.getTime() > QUEUE_PATIENCE_MINUTES * 60_000;
}
