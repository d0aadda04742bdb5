import * as logger from 'firebase-functions/logger';
import { MAX_TRIES } from '../../settings';
import { type FailurePoint, reachFailurePoint } from '../../failure-points';
import { firstOfLanes, workTypeNamed } from '../registry/kinds';
import { enqueueWork } from '../queue/enqueue';
import { fillQueue, handPlaceOn } from '../queue/fill-queue';
import type { WorkTask } from '../work/task';
import { watchForCancel } from './cancel-watch';
import { claimInTime } from './claim-in-time';
import { failureOf, type TryFailure } from '../work/failure-of-try';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { release } from './release';
import { retryTime } from '../work/retry-time';
import { type Claimed, NO_BILL, type TryBill, type Work, type WorkType } from '../work/work-type';

/**
 * One delivery of a task. Resolves when nothing is left to do for it, which includes a failed try whose
 * next one is queued; rejects, so that the queue delivers it again, when not even that could be written.
 * `delivery` is the queue's retry count.
 */
export async function deliver(task: WorkTask, delivery: number): Promise<void> {
  const type = workTypeNamed(task.work);
  if (!type) {
    logger.warn('A task is for a sort of work that is no more', { ...task });
    return;
  }
  const claimed = await claimInTime(type, task, delivery);
  // Whoever was delivered this task before may have died after its work was done, and before what follows had its turn.
  if (!claimed) await giveTurns(task.user_id, ({ lane }) => lane !== type.lane);
  await handPlaceOn(task.user_id, type, claimed && carryOut(type, claimed));
}

/** Puts a person's next work on the queues of these lanes. */
async function giveTurns(userId: string, isMeant: (firstOfLane: WorkType) => boolean = () => true): Promise<void> {
  for (const type of firstOfLanes()) if (isMeant(type)) await fillQueue(userId, type.id);
}

/** One try of work that this process has taken; resolves also when it has failed and that was recorded. */
export async function carryOut<W extends Work, C>(type: WorkType<W, C>, claimed: Claimed<W, C>): Promise<void> {
  const watched = type.cancelledWith(claimed.context);
  const watch = watched === null ? null : watchForCancel(watched);
  const patience = AbortSignal.timeout(type.trySeconds * 1000);
  let bill = NO_BILL;
  try {
    const attempt = await type.begin(claimed);
    bill = attempt.bill;
    await attempt.make(watch ? AbortSignal.any([watch.signal, patience]) : patience);
  } catch (error) {
    // What was cancelled was ended by the request that cancelled it, what was taken over goes on elsewhere.
    if (error instanceof NoLongerOursError) return;
    if (watch?.signal.aborted) await bill.forget();
    else await recordFailure(type, claimed, bill, error);
  } finally {
    watch?.stop();
  }
}

async function recordFailure<W extends Work, C>(
  type: WorkType<W, C>,
  claimed: Claimed<W, C>,
  bill: TryBill,
  error: unknown,
): Promise<void> {
  const { task, ref, work, token } = claimed;
  const failure = failureOf(error, type.name);
  const { recorded, retryable, endsJob } = failure;
  const details = { path: ref.path, attempt: work.attempts, code: recorded.code, cause: String(error) };
  if (retryable && work.attempts < MAX_TRIES) {
    logger.warn(`A try at this ${type.name} has failed, and there will be another`, details);
    await tryLater(type, claimed, bill, failure);
    return;
  }
  // A refusal or a full service is not a fault of ours; an alert on errors should not ring for it.
  const log = recorded.code === 'INTERNAL' ? logger.error : logger.warn;
  log(`This ${type.name} has failed`, details);
  const ended = await type.fail(task, work, token, { recorded, endsJob, cause: error, spent: await bill.all() });
  if (ended) await bill.forget();
}

/** A process that dies between the two steps is made good by the next delivery of its task. */
async function tryLater<W extends Work, C>(
  type: WorkType<W, C>,
  claimed: Claimed<W, C>,
  bill: TryBill,
  { recorded, retryAfterMs }: TryFailure,
): Promise<void> {
  const { task, work } = claimed;
  const retryAt = retryTime({ code: recorded.code, retryAfterMs, attempts: work.attempts }, new Date());
  const released = await release(type, claimed, { error: recorded, retryAt, spent: bill.lost() });
  // It may have ended all the same, and the answer was lost: what follows was to have its turn then.
  if (!released) return giveTurns(task.user_id);
  await reachFailurePoint(task.job_id, `${type.id}.released` as FailurePoint, work.attempts, numberOf(task.id));
  await enqueueWork(type, task, released);
}

/** Ads are known by their numbers to whoever makes a failure. */
const numberOf = (id: string) => (/^\d+$/.test(id) ? Number(id) : id);
