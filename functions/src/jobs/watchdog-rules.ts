import type { Ad } from '../../../lib/domain/ad';
import { MAX_TRIES, QUEUE_PATIENCE_MINUTES } from '../settings';

/** Nothing that changed within the last two minutes is looked at. */
export const QUIET_MINUTES = 2;

export type Rescue = 'requeue' | 'give-up' | 'leave';

/** What the watchdog does with an ad that has not changed for a while. */
export function decideRescue(ad: Pick<Ad, 'status' | 'attempts' | 'lease' | 'updated_at'>, now: Date): Rescue {
  const lost = ad.status === 'rendering' ? isLeaseOver(ad, now) : ad.status === 'waiting' && hasWaitedTooLong(ad, now);
  if (!lost) return 'leave';
  return ad.attempts >= MAX_TRIES ? 'give-up' : 'requeue';
}

function isLeaseOver({ lease }: Pick<Ad, 'lease'>, now: Date): boolean {
  return lease === null || lease.expires_at <= now;
}

function hasWaitedTooLong({ updated_at }: Pick<Ad, 'updated_at'>, now: Date): boolean {
  return now.getTime() - updated_at.getTime() > QUEUE_PATIENCE_MINUTES * 60_000;
}
