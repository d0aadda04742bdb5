import { type Transaction } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../lib/domain/job';
import { jobPath, runPath } from '../../../lib/domain/paths';
import { STEPS } from '../../../lib/domain/progress';
import { readJob } from '../documents/read-documents';
import { readRun } from '../documents/run-document';
import { firestore, serverTimestamp } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import { START_LEASE_SECONDS } from '../settings';
import { failJobIn } from './fail-job';
import { decideStart } from './start-lease';

/** From now on. */
export const leaseEnd = () => new Date(Date.now() + START_LEASE_SECONDS * 1000);

function markStarted(transaction: Transaction, job: IdentifiedJob): void {
  transaction.update(firestore.doc(jobPath(job.id)), {
    status: 'processing',
    attempts: job.attempts + 1,
    started_at: job.started_at ?? serverTimestamp(),
    updated_at: serverTimestamp(),
    'progress.percentage': Math.max(job.progress.percentage, 2),
    'progress.current_step': STEPS.checking,
  });
}

/** Takes the job for this process; null when it is taken, ended or gone. Throws a ZodError on a document that is no job. */
export async function claimJob(jobId: string): Promise<IdentifiedJob | null> {
  const jobRef = firestore.doc(jobPath(jobId));
  const runRef = firestore.doc(runPath(jobId));
  return inTransaction(async (transaction) => {
    const [jobSnapshot, runSnapshot] = await transaction.getAll(jobRef, runRef);
    if (!jobSnapshot?.exists || !runSnapshot) return null;
    const job = readJob(jobSnapshot);
    const run = readRun(runSnapshot);
    const decision = decideStart(job, run, new Date());
    if (decision === 'leave') return null;
    if (decision === 'give-up') {
      failJobIn(transaction, job, {
        code: 'WORKER_TIMEOUT',
        message: 'The ads could not be planned: the worker stopped three times. Try again.',
        details: null,
      });
      return null;
    }
    markStarted(transaction, job);
    transaction.set(runRef, {
      inputs: run?.inputs ?? null,
      plan: run?.plan ?? null,
      dispatched: false,
      lease_expires_at: leaseEnd(),
    });
    return job;
  });
}

/** Lets the next delivery start at once, instead of after the lease. */
export async function releaseJob(jobId: string): Promise<void> {
  await firestore.doc(runPath(jobId)).update({ lease_expires_at: new Date(0) });
}
