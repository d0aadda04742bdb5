import { randomUUID } from 'node:crypto';
import { ZodError } from 'zod';
import { inTransaction } from '../../firebase/in-transaction';
import type { WorkTask } from '../work/task';
import { decideClaim, leaseFor } from '../work/decide-claim';
import { lookAfter } from '../work/look-after';
import { failUnreadableJob } from '../ending/mark-unreadable';
import { leaveUnreadable, readIfWork, wrongFields } from '../queue/read-work';
import type { Claimed, Work, WorkType } from '../work/work-type';

/** What a delivery finds: work that is its own now, work that waits for a time that has not come, or nothing to do. */
export type Claim<W extends Work, C> =
  | { is: 'taken'; claimed: Claimed<W, C> }
  | { is: 'early'; work: W }
  | { is: 'nothing' };

const NOTHING = { is: 'nothing' } as const;

/** Takes a piece of work for this process. */
export async function claim<W extends Work, C>(
  type: WorkType<W, C>,
  task: WorkTask,
  delivery: number,
): Promise<Claim<W, C>> {
  type.fetchAhead?.(task);
  try {
    const found = await take(type, task, delivery);
    if (found !== 'cancelled') return found;
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const snapshot = await type.refOf(task).get();
    if (readIfWork(type, snapshot) === null) await leaveUnreadable(type, snapshot);
    // Then it is its job that can't be read.
    else await failUnreadableJob(task.job_id, wrongFields(error));
    return NOTHING;
  }
  // What it has cost is counted there, in one transaction with its end.
  await type.settleCancelled(task);
  return NOTHING;
}

function take<W extends Work, C>(
  type: WorkType<W, C>,
  task: WorkTask,
  delivery: number,
): Promise<Claim<W, C> | 'cancelled'> {
  const ref = type.refOf(task);
  const delivered = { ...task, delivery, token: randomUUID() };
  const { token } = delivered;
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (!snapshot.exists) return NOTHING;
    const work = type.read(snapshot);
    const gate = await type.gateOf(transaction, task, work);
    const now = new Date();
    const decision = decideClaim(gate.is, { ...work, phase: type.phaseOf(work) }, delivered, now);
    if (decision === 'cancel') return 'cancelled';
    if (decision === 'too-early') return { is: 'early', work };
    if (decision === 'leave' || gate.is !== 'open') return NOTHING;
    const { context } = gate;
    if (decision === 'ours') return { is: 'taken', claimed: { task, ref, work, token, context } };
    const lease = leaseFor(delivered, type.leaseSeconds, now);
    const taken = {
      attempts: work.attempts + 1,
      // Its mark may not have been written yet.
      queued: true,
      lease,
      retry_at: null,
      look_after: lookAfter.lease(lease.expires_at),
    };
    const changed = { ...work, ...taken };
    const change = { ...taken, ...type.take(transaction, { work: changed, context, token, now }) };
    transaction.update(ref, change);
    return { is: 'taken', claimed: { task, ref, work: { ...work, ...change }, token, context } };
  });
}
