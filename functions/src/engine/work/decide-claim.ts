import type { Lease, WorkItem } from '../../../../lib/domain/work/work-item';
import { MAX_TRIES } from '../../settings';
import type { Gate, Phase } from './work-type';

export type ClaimDecision = 'start' | 'ours' | 'leave' | 'cancel' | 'too-early';

/** One delivery of a task: `delivery` is the queue's retry count, 0 at first. */
export interface Delivery {
  generation: number;
  after_tries: number;
  delivery: number;
  /** Of the lease that it takes: made once, so that it knows its own. */
  token: string;
}

export type ClaimableWork = Pick<WorkItem, 'generation' | 'lease' | 'attempts' | 'retry_at'> & { phase: Phase };

/**
 * What a delivered task does. The queue delivers at least once, so the work's document
 * decides: ended work, an outdated task, and work that an equally early delivery is
 * busy with are left alone. A later delivery of the same task takes over, because the
 * queue repeats a task only once the earlier delivery is over; unless that was the last
 * try, which the watchdog gives up. Nothing begins before its `retry_at`. `ours` is work
 * that this very delivery has taken already, by a commit whose answer was lost.
 */
export function decideClaim(gate: Gate<unknown>['is'], work: ClaimableWork, task: Delivery, now: Date): ClaimDecision {
  if (work.phase === 'ended' || work.generation !== task.generation) return 'leave';
  if (gate !== 'open') return gate === 'cancelled' ? 'cancel' : 'leave';
  if (work.lease?.token === task.token) return 'ours';
  if (work.phase === 'waiting') return work.retry_at !== null && work.retry_at > now ? 'too-early' : 'start';
  return isHeldBySomebodyElse(work, task, now) || work.attempts >= MAX_TRIES ? 'leave' : 'start';
}

export function leaseFor(
  { token, after_tries, delivery }: Omit<Delivery, 'generation'>,
  seconds: number,
  now: Date,
): Lease {
  return { token, after_tries, delivery, expires_at: new Date(now.getTime() + seconds * 1000) };
}

function isHeldBySomebodyElse({ lease }: Pick<WorkItem, 'lease'>, task: Delivery, now: Date): boolean {
  if (lease === null || lease.expires_at <= now) return false;
  return lease.after_tries !== task.after_tries || lease.delivery >= task.delivery;
}
