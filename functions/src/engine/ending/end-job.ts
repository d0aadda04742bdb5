import type { DocumentReference, QueryDocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { NOTHING_SPENT, withSpent } from '../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { jobPath, partsPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { readJob } from '../documents/read-documents';
import { pipelineOf } from '../registry/kinds';
import { settleJobIn } from '../money/set-aside';
import { readRun } from '../run/run';
import { endJobIn } from './end-job-in';

/** An end that does not come of the work itself. */
type EarlyEnd = { status: 'failed'; error: RecordedError } | { status: 'cancelled' };

/**
 * Ends a job early, and with it, in one transaction, everything that is under way for it: nothing of it is done or
 * paid for later. What it has so far stays. `token` is that of whoever works on its stage; without one it
 * is ended whoever does. False for a job that has ended, is gone, or is in other hands.
 */
export async function endJob(
  jobId: string,
  end: EarlyEnd,
  { token = null }: { token?: string | null } = {},
): Promise<boolean> {
  const jobRef = firestore.doc(jobPath(jobId));
  const before = await jobRef.get();
  if (!before.exists) return false;
  const job = readJob(before);
  if (!mayEnd(job, end)) return false;
  const pipeline = pipelineOf(job);
  const found = await pipeline.items?.find(job);
  const now = end.status === 'failed' ? end.error.timestamp : new Date();
  const ended = await inTransaction(async (transaction) => {
    const [snapshot, runSnapshot] = await transaction.getAll(jobRef, firestore.doc(runPath(jobId)));
    if (!snapshot?.exists) return false;
    const current = readJob(snapshot);
    if (isOwnEnd(current, now)) return true;
    if (!mayEnd(current, end)) return false;
    const run = runSnapshot?.exists ? readRun(runSnapshot) : null;
    if (token !== null && run?.lease?.token !== token) return false;
    const error = end.status === 'failed' ? end.error : null;
    const items = await pipeline.items?.readEnd(transaction, current, found, error);
    const parts = await openParts(transaction, jobId);
    const { change, spent } = items?.write(now) ?? { change: {}, spent: NOTHING_SPENT };
    for (const part of parts) cancelPart(transaction, part.ref, now);
    if (run)
      transaction.update(firestore.doc(runPath(jobId)), {
        status: 'ended',
        lease: null,
        retry_at: null,
        look_after: null,
      });
    const costs = withSpent(current, spent);
    settleJobIn(transaction, current, costs.cost_usd);
    endJobIn(transaction, current, end.status === 'failed' ? end : { ...end, error: null }, {
      now,
      change: { ...costs, ...change },
    });
    return true;
  });
  // A cancel that finds itself settled was settled by a commit whose answer was lost, or by another who does the same.
  if (!ended && end.status === 'failed') return false;
  await pipeline.items?.clear(job, found);
  await pipeline.withdraw?.(job);
  return true;
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

function cancelPart(transaction: Transaction, ref: DocumentReference, now: Date): void {
  transaction.update(ref, { status: 'cancelled', lease: null, retry_at: null, look_after: null, ended_at: now });
}

/**
 * What follows a cancel: what has not ended never will, what was made is the result. Changes nothing on a
 * job that is not cancelled or was settled before.
 */
export async function settleCancelled(jobId: string): Promise<void> {
  await endJob(jobId, { status: 'cancelled' });
}
