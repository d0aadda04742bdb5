import type { DocumentReference } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { MAX_TRIES } from '../../settings';
import { enqueueWork } from '../queue/enqueue';
import { decideRescue, type Rescue } from '../work/decide-rescue';
import { givenUp } from '../work/failure-of-try';
import { lookAfter } from '../work/look-after';
import { leaveUnreadable, readIfWork } from '../queue/read-work';
import type { Work, WorkType } from '../work/work-type';

/** Work of a sort that wanted to be looked after by then, the longest waiting first. */
export async function overdueWork({ collection }: WorkType, by: Date, limit: number): Promise<DocumentReference[]> {
  const overdue = firestore.collectionGroup(collection).where('look_after', '<=', by).orderBy('look_after');
  return (await overdue.limit(limit).get()).docs.map(({ ref }) => ref);
}

/** Whose work waits for a turn that nobody has given it, and of which sort it is. */
export interface Turnless {
  userId: string;
  type: string;
}

/**
 * Puts work going again whose worker died or whose task vanished; gives it up after three tries. Gives whose turn it is
 * where it only waits for that.
 */
export async function rescueWork(type: WorkType, ref: DocumentReference, now: Date): Promise<Turnless | null> {
  const jobId = ref.parent.parent?.id;
  const snapshot = await ref.get();
  if (jobId === undefined || !snapshot.exists) return null;
  if (readIfWork(type, snapshot) === null) {
    await leaveUnreadable(type, snapshot);
    return null;
  }
  const task = { job_id: jobId, user_id: '', work: type.id, id: ref.id, generation: 1, after_tries: 0, early: 0 };
  const nextLook = lookAfter.queue(null, now);
  const rescued = await inTransaction(async (transaction) => {
    const found = await transaction.get(ref);
    if (!found.exists) return null;
    const work = type.read(found);
    const gate = await type.gateOf(transaction, task, work);
    const takesTurn = type.queueOf(work) !== null;
    const decision = decideRescue({ ...work, phase: type.phaseOf(work), takesTurn, gate: gate.is }, { now, nextLook });
    if (decision === 'requeue') {
      const change = requeued(type, work, { now, nextLook });
      transaction.update(ref, change);
      return { decision, work: { ...work, ...change } };
    }
    const look_after = nextTime(decision, work, { now, nextLook });
    if (look_after !== undefined) transaction.update(ref, { look_after });
    return { decision, work };
  });
  if (!rescued) return null;
  const { decision, work } = rescued;
  if (decision === 'requeue' || decision === 'requeued') await enqueueWork(type, task, work);
  if (decision === 'give-up') await giveUp(type, { ref, task, work, now });
  if (decision === 'cancelled') await type.settleCancelled(task);
  return decision === 'take-turn' ? { userId: work.user_id, type: type.id } : null;
}

interface Look {
  now: Date;
  nextLook: Date;
}

function requeued(type: WorkType, work: Work, { now, nextLook }: Look) {
  return {
    generation: work.generation + 1,
    attempts: triesOf(type, work),
    lease: null,
    retry_at: null,
    queued: true,
    look_after: nextLook,
    updated_at: now,
    ...type.putBack(work),
  };
}

/** When it wants to be looked after next; undefined where that stays as it is. What is given up may not let itself be ended: it is not to be looked at every minute. */
function nextTime(decision: Rescue, work: Work, { now, nextLook }: Look): Date | null | undefined {
  switch (decision) {
    case 'over':
      return null;
    case 'take-turn':
      return lookAfter.turn(now);
    case 'give-up':
      return nextLook;
    case 'cancelled':
      return nextLook;
    case 'requeued':
    case 'requeue':
      return undefined;
    case 'leave':
      if (work.look_after === null || work.look_after > now) return undefined;
      return work.lease === null ? lookAfter.queue(work.retry_at, now) : lookAfter.lease(work.lease.expires_at);
  }
}

/** A task that vanished before it started is a try too, or it would be repeated for ever. */
function triesOf(type: WorkType, work: Work): number {
  return type.phaseOf(work) === 'waiting' ? work.attempts + 1 : work.attempts;
}

interface LostWork {
  ref: DocumentReference;
  task: Parameters<WorkType['fail']>[0];
  work: Work;
  now: Date;
}

async function giveUp(type: WorkType, { ref, task, work, now }: LostWork): Promise<void> {
  logger.error(`This ${type.name} was given up`, { path: ref.path, tries: MAX_TRIES });
  const bill = type.billOf(task, work);
  const failed = { recorded: givenUp(type.name, now), endsJob: false, cause: null, spent: await bill.all() };
  if (await type.fail(task, work, null, failed)) await bill.forget();
}
