import type { DocumentReference } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { MAX_TRIES } from '../../settings';
import { enqueueWork } from '../queue/enqueue';
import { fillQueue } from '../queue/fill-queue';
import { decideRescue } from '../work/decide-rescue';
import { givenUp } from '../work/failure-of-try';
import { lookAfter } from '../work/look-after';
import { leaveUnreadable, readIfWork } from '../queue/read-work';
import type { Work, WorkType } from '../work/work-type';

/** Work of a sort that wanted to be looked after by then, the longest waiting first. */
export async function overdueWork({ collection }: WorkType, by: Date, limit: number): Promise<DocumentReference[]> {
  const overdue = firestore.collectionGroup(collection).where('look_after', '<=', by).orderBy('look_after');
  return (await overdue.limit(limit).get()).docs.map(({ ref }) => ref);
}

/** Puts work going again whose worker died or whose task vanished; gives it up after three tries. */
export async function rescueWork(type: WorkType, ref: DocumentReference, now: Date): Promise<void> {
  const jobId = ref.parent.parent?.id;
  if (jobId === undefined) return;
  const task = { job_id: jobId, user_id: '', work: type.id, id: ref.id, generation: 1, after_tries: 0, early: 0 };
  const snapshot = await ref.get();
  if (!snapshot.exists) return;
  if (readIfWork(type, snapshot) === null) {
    await leaveUnreadable(type, snapshot);
    return;
  }
  const nextLook = lookAfter.queue(null, now);
  const rescued = await inTransaction(async (transaction) => {
    const found = await transaction.get(ref);
    if (!found.exists) return null;
    const work = type.read(found);
    const decision = decideRescue(
      { ...work, phase: type.phaseOf(work), takesTurn: type.queueOf(work) !== null },
      { now, nextLook },
    );
    if (decision === 'leave') transaction.update(ref, { look_after: nextTime(type, work, now) });
    if (decision === 'take-turn') transaction.update(ref, { look_after: lookAfter.turn(now) });
    if (decision !== 'requeue') return { decision, work };
    const change = {
      generation: work.generation + 1,
      attempts: triesOf(type, work),
      lease: null,
      retry_at: null,
      queued: true,
      look_after: nextLook,
      updated_at: now,
      ...type.putBack(work),
    };
    transaction.update(ref, change);
    return { decision, work: { ...work, ...change } };
  });
  if (!rescued) return;
  const { decision, work } = rescued;
  if (decision === 'requeue' || decision === 'requeued') await enqueueWork(type, task, work);
  if (decision === 'take-turn') await fillQueue(work.user_id, type.id);
  if (decision === 'give-up') await giveUp(type, { ref, task, work, now });
}

/** A task that vanished before it started is a try too, or it would be repeated for ever. */
function triesOf(type: WorkType, work: Work): number {
  return type.phaseOf(work) === 'waiting' ? work.attempts + 1 : work.attempts;
}

/** When work that is all right wants to be looked after next; never where it has ended. */
function nextTime(type: WorkType, work: Work, now: Date): Date | null {
  if (type.phaseOf(work) === 'ended') return null;
  if (work.lease !== null) return lookAfter.lease(work.lease.expires_at);
  return lookAfter.queue(work.retry_at, now);
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
