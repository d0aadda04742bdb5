import type { Ad } from '../../../lib/domain/ad';
import { isAdEnded, type JobStatus } from '../../../lib/domain/job-status';

export type ClaimDecision = 'start' | 'leave' | 'cancel';

/** One delivery of a task: `delivery` is the queue's retry count, 0 at first. */
export interface Delivery {
  generation: number;
  delivery: number;
}

/**
 * What a delivered task does. The queue delivers at least once, so the ad's document
 * decides: an ended ad, an outdated task, and an ad that an equally early delivery is
 * working on are left alone. A later delivery of the same task takes over, because the
 * queue repeats a task only once the earlier delivery is over.
 */
export function decideClaim(
  jobStatus: JobStatus,
  ad: Pick<Ad, 'status' | 'generation' | 'lease'>,
  task: Delivery,
  now: Date,
): ClaimDecision {
  if (isAdEnded(ad.status) || ad.generation !== task.generation) return 'leave';
  if (jobStatus === 'cancelled') return 'cancel';
  if (ad.status === 'rendering' && ad.lease) {
    const taken = ad.lease.expires_at > now && ad.lease.delivery >= task.delivery;
    if (taken) return 'leave';
  }
  return 'start';
}
