import type { WorkItem } from '../../../../lib/domain/work/work-item';
import { MAX_TRIES } from '../../settings';
import type { Gate, Phase } from './work-type';

export type Rescue = 'requeue' | 'requeued' | 'give-up' | 'take-turn' | 'cancelled' | 'over' | 'leave';

type QuietWork = Pick<WorkItem, 'attempts' | 'lease' | 'retry_at' | 'queued' | 'look_after'> & {
  phase: Phase;
  /** Whether it waits for a turn until it is queued; other work is begun at once by whoever it was asked of. */
  takesTurn: boolean;
  gate: Gate<unknown>['is'];
};

/**
 * What the watchdog does with work that wanted to be looked after by `now`; `requeued` is one that this
 * very look has put back already, by a commit whose answer was lost (it asks for the look at
 * `nextLook`); `take-turn` one whose task nobody has put on the queue yet, `over` one of which nothing more is
 * expected, `cancelled` one whose job was cancelled.
 */
export function decideRescue(work: QuietWork, { now, nextLook }: { now: Date; nextLook: Date }): Rescue {
  if (work.phase === 'waiting' && work.look_after?.getTime() === nextLook.getTime()) return 'requeued';
  if (work.phase === 'ended' || work.gate === 'closed') return 'over';
  if (work.gate === 'cancelled') return 'cancelled';
  if (work.look_after !== null && work.look_after > now) return 'leave';
  if (work.phase === 'running') {
    if (work.lease !== null && work.lease.expires_at > now) return 'leave';
  } else if (!work.queued && work.takesTurn) {
    return 'take-turn';
  } else if (work.retry_at !== null && work.retry_at > now) {
    return 'leave';
  }
  return work.attempts >= MAX_TRIES ? 'give-up' : 'requeue';
}
