import type { Ad, AdLease } from '../../../../lib/domain/ads/ad';
import { isAdEnded, type JobStatus } from '../../../../lib/domain/work/job-status';
import { MAX_TRIES, RENDER_TIMEOUT_SECONDS } from '../../settings';

export type ClaimDecision = 'start' | 'ours' | 'leave' | 'cancel' | 'too-early';

/** One delivery of a task: `delivery` is the queue's retry count, 0 at first. */
export interface Delivery {
  generation: number;
  after_tries: number;
  delivery: number;
  /** Of the lease that it takes: made once, so that it knows its own. */
  token: string;
}

/**
 * What a delivered task does. The queue delivers at least once, so the ad's document
 * decides: an ended ad, an outdated task, and an ad that an equally early delivery is
 * working on are left alone. A later delivery of the same task takes over, because the
 * queue repeats a task only once the earlier delivery is over; unless that was the last
 * try, which the watchdog gives up. Nothing begins before the ad's `retry_at`. `ours` is an ad
 * that this very delivery has taken already, by a commit whose answer was lost.
 */
export function decideClaim(
  jobStatus: JobStatus,
  ad: Pick<Ad, 'status' | 'generation' | 'lease' | 'attempts' | 'retry_at'>,
  task: Delivery,
  now: Date,
): ClaimDecision {
  if (isAdEnded(ad.status) || ad.generation !== task.generation) return 'leave';
  if (jobStatus === 'cancelled') return 'cancel';
  if (ad.lease?.token === task.token) return 'ours';
  if (ad.status === 'waiting') return ad.retry_at !== null && ad.retry_at > now ? 'too-early' : 'start';
  return isHeldBySomebodyElse(ad, task, now) || ad.attempts >= MAX_TRIES ? 'leave' : 'start';
}

export function leaseFor({ token, after_tries, delivery }: Omit<Delivery, 'generation'>, now: Date): AdLease {
  return { token, after_tries, delivery, expires_at: new Date(now.getTime() + RENDER_TIMEOUT_SECONDS * 1000) };
}

function isHeldBySomebodyElse({ lease }: Pick<Ad, 'lease'>, task: Delivery, now: Date): boolean {
  if (lease === null || lease.expires_at <= now) return false;
  return lease.after_tries !== task.after_tries || lease.delivery >= task.delivery;
}
