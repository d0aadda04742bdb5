import type { Ad } from '../../../lib/domain/ad';
import { isAdEnded, type JobStatus } from '../../../lib/domain/job-status';
import { MAX_TRIES } from '../settings';

export type ClaimDecision = 'start' | 'leave' | 'cancel' | 'too-early';

/** One delivery of a task: `delivery` is the queue's retry count, 0 at first. */
export interface Delivery {
  generation: number;
  after_tries: number;
  delivery: number;
}

/**
 * What a delivered task does. The queue delivers at least once, so the ad's document
 * decides: an ended ad, an outdated task, and an ad that an equally early delivery is
 * working on are left alone. A later delivery of the same task takes over, because the
 * queue repeats a task only once the earlier delivery is over; unless that was the last
 * try, which the watchdog gives up. Nothing begins before the ad's `retry_at`.
 */
export function decideClaim(
  jobStatus: JobStatus,
  ad: Pick<Ad, 'status' | 'generation' | 'lease' | 'attempts' | 'retry_at'>,
  task: Delivery,
  now: Date,
): ClaimDecision {
  if (isAdEnded(ad.status) || ad.generation !== task.generation) return 'leave';
  if (jobStatus === 'cancelled') return 'cancel';
  if (ad.status === 'waiting') return ad.retry_at !== null && ad.retry_at > now ? 'too-early' : 'start';
  return isHeldBySomebodyElse(ad, task, now) || ad.attempts >= MAX_TRIES ? 'leave' : 'start';
}

function isHeldBySomebodyElse({ lease }: Pick<Ad, 'lease'>, task: Delivery, now: Date): boolean {
  if (lease === null || lease.expires_at <= now) return false;
  return lease.after_tries !== task.after_tries || lease.delivery >= task.delivery;
}
