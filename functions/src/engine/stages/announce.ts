import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { readJob } from '../documents/read-documents';
import type { Announcement } from '../registry/pipeline';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { readRun } from '../run/run';
import { announcedChange } from '../run/stage-changes';

/** A stage that a process works on under the token of a lease. */
export interface RunningStage {
  jobId: string;
  token: string;
  stage: string;
}

/** Shows what a stage is doing. Rejects with NoLongerOursError when the job was cancelled or another has taken over. */
export async function announce({ jobId, token, stage }: RunningStage, announcement: Announcement): Promise<void> {
  const now = new Date();
  await inTransaction(async (transaction) => {
    const job = await ourJob(transaction, jobId, token);
    transaction.update(firestore.doc(jobPath(jobId)), announcedChange(job, stage, announcement, now));
  });
}

/** Puts what there is so far into the job's result, where pages show it and an end without more leaves it. */
export async function keepResult({ jobId, token }: RunningStage, result: unknown): Promise<void> {
  await inTransaction(async (transaction) => {
    const job = await ourJob(transaction, jobId, token);
    if (isDeepStrictEqual(job.result, result)) return;
    transaction.update(firestore.doc(jobPath(jobId)), { result, updated_at: serverTimestamp() });
  });
}

/** The job, as long as it is being worked on under this token. */
export async function ourJob(transaction: Transaction, jobId: string, token: string): Promise<IdentifiedJob> {
  const [job, run] = await transaction.getAll(firestore.doc(jobPath(jobId)), firestore.doc(runPath(jobId)));
  if (!job?.exists || !run?.exists) throw new NoLongerOursError();
  const read = readJob(job);
  if (read.status !== 'processing' || readRun(run).lease?.token !== token) throw new NoLongerOursError();
  return read;
}
