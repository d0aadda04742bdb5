import { randomUUID } from 'node:crypto';
import type { WriteBatch } from 'firebase-admin/firestore';
import { addUsd } from '../../../../lib/domain/money/money';
import { isNothing, NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { readJob } from '../documents/read-documents';
import { spentIncrements } from '../money/spent-increments';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { readRun } from '../run/run';

interface Saved {
  jobId: string;
  /** Of the lease of whoever saves. */
  token: string;
  state: unknown;
  /** What the step that led to it has cost; below 0 US dollars takes back what was counted before. */
  spent: Spent | undefined;
}

/**
 * Keeps how far a stage is, and counts the cost on the job, once. A commit whose answer
 * was lost is sent again, and would count twice: so it holds only for the run as it was read, and
 * one that finds its own `written_by` there is done. No transaction, because its locks would have to
 * wait for those of the steps that are announced meanwhile. Rejects with NoLongerOursError.
 */
export async function saveState({ jobId, token, state, spent = NOTHING_SPENT }: Saved): Promise<void> {
  const runRef = firestore.doc(runPath(jobId));
  const written_by = randomUUID();
  for (;;) {
    const snapshot = await runRef.get();
    if (!snapshot.exists) throw new NoLongerOursError();
    const run = readRun(snapshot);
    if (run.written_by === written_by) return;
    if (run.lease?.token !== token) throw new NoLongerOursError();
    const batch = firestore.batch();
    const asRead = snapshot.updateTime ? { lastUpdateTime: snapshot.updateTime } : { exists: true };
    batch.update(runRef, { state, written_by, updated_at: new Date() }, asRead);
    await countIn(batch, jobId, spent);
    try {
      await batch.commit();
      return;
    } catch (error) {
      if (!isOutdated(error)) throw error;
    }
  }
}

/**
 * Adds to what the job has cost. What is taken back is held against the sum as it was read, and both fail together where
 * that has changed: sums of binary fractions that are taken apart again leave a tail, which may be below 0.
 */
async function countIn(batch: WriteBatch, jobId: string, spent: Spent): Promise<void> {
  if (isNothing(spent)) return;
  const ref = firestore.doc(jobPath(jobId));
  if (spent.usd >= 0) return void batch.update(ref, spentIncrements(spent));
  const job = await ref.get();
  if (!job.exists || !job.updateTime) throw new NoLongerOursError();
  const cost_usd = Math.max(0, addUsd(readJob(job).cost_usd, spent.usd));
  batch.update(ref, { ...spentIncrements(spent), cost_usd }, { lastUpdateTime: job.updateTime });
}

/** FAILED_PRECONDITION, and ABORTED, which a commit of much contention ends with. */
const OUTDATED: readonly unknown[] = [9, 10];

/** Whether the run has changed since it was read, be it by this very commit. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && 'code' in error && OUTDATED.includes(error.code);
}
