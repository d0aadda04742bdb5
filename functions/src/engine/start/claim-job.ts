import { randomUUID } from 'node:crypto';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { STEPS } from '../../../../lib/domain/work/progress';
import { readJob } from '../documents/read-documents';
import { readRun } from '../documents/run-document';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { START_LEASE_SECONDS } from '../../settings';
import { failJobIn } from '../ending/fail-job';
import { decideStart } from './start-lease';

export interface ClaimedJob {
  /** As it is after the claim: `attempts` counts this start. */
  job: IdentifiedJob;
  /** Of the lease under which it is started. */
  token: string;
}

/** From now on. */
export const leaseEnd = () => new Date(Date.now() + START_LEASE_SECONDS * 1000);

/** Takes the job for this process; null when it is taken, ended or gone. Throws a ZodError on a document that is no job. */
export async function claimJob(jobId: string): Promise<ClaimedJob | null> {
  const jobRef = firestore.doc(jobPath(jobId));
  const runRef = firestore.doc(runPath(jobId));
  const token = randomUUID();
  return inTransaction(async (transaction) => {
    const [jobSnapshot, runSnapshot] = await transaction.getAll(jobRef, runRef);
    if (!jobSnapshot?.exists || !runSnapshot) return null;
    const job = readJob(jobSnapshot);
    const run = readRun(runSnapshot);
    const decision = decideStart(job, run, token, new Date());
    if (decision === 'leave') return null;
    if (decision === 'ours') return { job, token };
    if (decision === 'give-up') {
      failJobIn(transaction, job, {
        code: 'WORKER_TIMEOUT',
        message: 'The ads could not be planned: the worker stopped three times. Try again.',
        details: null,
      });
      return null;
    }
    const change = startOf(job);
    const updated_at = serverTimestamp();
    transaction.update(jobRef, { ...change, started_at: job.started_at ?? updated_at, updated_at });
    transaction.set(runRef, {
      inputs: run?.inputs ?? null,
      plan: run?.plan ?? null,
      dispatched: false,
      lease_expires_at: leaseEnd(),
      lease_token: token,
    });
    return { job: { ...job, ...change }, token };
  });
}

function startOf({ attempts, progress }: IdentifiedJob) {
  return {
    status: 'processing' as const,
    attempts: attempts + 1,
    progress: { ...progress, percentage: Math.max(progress.percentage, 2), current_step: STEPS.checking },
  };
}

/** Lets the next delivery start at once, instead of after the lease; changes nothing once another has taken the job. */
export async function releaseJob({ job, token }: ClaimedJob): Promise<void> {
  const runRef = firestore.doc(runPath(job.id));
  await inTransaction(async (transaction) => {
    const run = readRun(await transaction.get(runRef));
    if (run?.lease_token === token) transaction.update(runRef, { lease_expires_at: new Date(0) });
  });
}
