import type { QueryDocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { ZodError } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { addSpent, NOTHING_SPENT, type Spent, withSpent } from '../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { jobPath, partsPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { workItemSchema } from '../../../../lib/domain/work/work-item';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { readJob, timestampsToDates } from '../documents/read-documents';
import { letNextIn } from '../line/let-next-in';
import { leftOf, settleJobIn } from '../money/set-aside';
import { pipelineOf } from '../registry/kinds';
import { endRunIn } from '../run/run';
import { jobLookAfter } from '../work/look-after';
import { endJobIn } from '../ends/end-job-in';
import { finishEnd } from '../ends/finish-end';

/** An end that does not come of the work itself. */
type EarlyEnd = { status: 'failed'; error: RecordedError } | { status: 'cancelled' };

interface EndOptions {
  /** Of whoever works on its stage; without one it is ended whoever does. */
  token?: string | null;
  /** What a try of its stage has cost that nobody has counted. */
  lost?: Spent;
}

/**
 * Ends a job early, and with it, in one transaction, everything that is under way for it: nothing of it is done or
 * paid for later. What it has so far stays. False for a job that has ended, is gone, is in other hands, or can't be read.
 */
export async function endJob(
  jobId: string,
  end: EarlyEnd,
  { token = null, lost = NOTHING_SPENT }: EndOptions = {},
): Promise<boolean> {
  const job = await readableJob(jobId);
  if (!job || !mayEnd(job, end)) return false;
  const { items, withdraw } = pipelineOf(job);
  const found = await items?.find(job);
  const now = end.status === 'failed' ? end.error.timestamp : new Date();
  const isEnded = await inTransaction(async (transaction) => {
    const [snapshot, run] = await transaction.getAll(firestore.doc(jobPath(jobId)), firestore.doc(runPath(jobId)));
    if (!snapshot?.exists) return false;
    const current = readJob(snapshot);
    if (isOwnEnd(current, now)) return true;
    if (!mayEnd(current, end)) return false;
    if (token !== null && run?.get('lease.token') !== token) return false;
    const error = end.status === 'failed' ? end.error : null;
    const ending = await items?.readEnd(transaction, current, found, error);
    const parts = await openParts(transaction, jobId);
    const { change, spent } = ending?.write(now) ?? { change: {}, spent: NOTHING_SPENT };
    const partsUsd = parts.reduce((sum, part) => sum + cancelPart(transaction, part, now), 0);
    const costs = withSpent(current, addSpent(addSpent(spent, lost), { ...NOTHING_SPENT, usd: partsUsd }));
    if (run?.exists) endRunIn(transaction, jobId);
    settleJobIn(transaction, current, costs.cost_usd);
    // What else follows of its end is looked after until it is done.
    const look_after = withdraw ? jobLookAfter(now) : null;
    endJobIn(transaction, current, error ? { status: 'failed', error } : { status: 'cancelled', error: null }, {
      now,
      change: { ...costs, look_after, ...change },
    });
    return true;
  });
  // A cancel that finds itself settled was settled by a commit whose answer was lost, or by another who does the same.
  if (!isEnded && end.status === 'failed') return false;
  await items?.clear(job, found);
  await letNextIn(job.user_id);
  if (withdraw) await finishEnd(job);
  return true;
}

/**
 * What follows a cancel: what has not ended never will, what was made is the result. Changes nothing on a
 * job that is not cancelled or was settled before.
 */
export async function settleCancelled(jobId: string): Promise<void> {
  await endJob(jobId, { status: 'cancelled' });
}

async function readableJob(jobId: string): Promise<IdentifiedJob | null> {
  const snapshot = await firestore.doc(jobPath(jobId)).get();
  try {
    return snapshot.exists ? readJob(snapshot) : null;
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    logger.error('A job that can’t be read can’t be ended', { jobId });
    return null;
  }
}

/** Nothing leaves a terminal status; a cancelled job ends once, when it is settled. */
function mayEnd({ status, expires_at }: IdentifiedJob, end: EarlyEnd): boolean {
  return end.status === 'cancelled' ? status === 'cancelled' && expires_at === null : !isTerminal(status);
}

/** Whether it has failed so by this very call, by a commit whose answer was lost. */
function isOwnEnd({ status, error }: IdentifiedJob, now: Date): boolean {
  return status === 'failed' && error?.timestamp.getTime() === now.getTime();
}

async function openParts(transaction: Transaction, jobId: string): Promise<QueryDocumentSnapshot[]> {
  const { docs } = await transaction.get(
    firestore.collection(partsPath(jobId)).where('status', 'in', ['waiting', 'running']),
  );
  return docs;
}

/** Gives what is on the bill for it in US dollars: what was set aside for one that is being done is just being paid. */
function cancelPart(transaction: Transaction, part: QueryDocumentSnapshot, now: Date): number {
  const work = workItemSchema.safeParse(timestampsToDates(part.data())).data;
  transaction.update(part.ref, {
    ...{ status: 'cancelled', lease: null, retry_at: null, bill: null, look_after: null },
    ended_at: now,
  });
  return work?.lease ? Math.max(0, leftOf(work, work.cost_usd)) : 0;
}
