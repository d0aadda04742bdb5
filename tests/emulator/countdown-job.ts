import { COUNTDOWN, type CountdownResult } from '../fixture-kind/countdown';
import { type IdentifiedJob, type JobKind, newJob } from '../../lib/domain/jobs/job';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import { jobPath, partsPath, requestPath, runPath, spendingPath } from '../../lib/domain/shared/paths';
import { newJobId, randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { readJob } from '../../functions/src/engine/documents/read-documents';
import { type Run, readRun } from '../../functions/src/engine/run/run';
import { type Part, readPart } from '../../functions/src/engine/stages/parts';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { Fault } from './job-fixtures';

export type CountdownJob = Omit<IdentifiedJob, 'result'> & { result: CountdownResult | null };

interface NewCountdown {
  steps?: number;
  words?: string;
  faults?: Fault[];
}

/** Creates a job of the kind that only tests have, for a person of its own; the functions take it from there. */
export async function createCountdown({ steps = 4, words = 'Off we go', faults = [] }: NewCountdown = {}) {
  const jobId = newJobId();
  const uid = `person-${randomId(10)}`;
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  const job = newJob(COUNTDOWN as JobKind, uid, { steps, words } as never, serverTimestamp());
  await firestore.doc(jobPath(jobId)).create(job);
  return { jobId, uid };
}

export const countdownOf = async (jobId: string) => readJob(await firestore.doc(jobPath(jobId)).get()) as CountdownJob;
export const runOf = async (jobId: string): Promise<Run> => readRun(await firestore.doc(runPath(jobId)).get());
export const partsOf = async (jobId: string): Promise<Part[]> =>
  (await firestore.collection(partsPath(jobId)).orderBy('number').get()).docs.map(readPart);

/** Looks until `accept` likes the job; rejects with what was seen last. */
export async function countdownUntil(
  jobId: string,
  accept: (job: CountdownJob) => boolean,
  ms = 280_000,
): Promise<CountdownJob> {
  const until = Date.now() + ms;
  for (;;) {
    const job = await countdownOf(jobId);
    if (accept(job)) return job;
    if (Date.now() > until) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export const countdownEnd = (jobId: string) => countdownUntil(jobId, ({ status }) => isTerminal(status));

/** As a browser cancels. */
export async function cancelCountdown(jobId: string, uid: string): Promise<void> {
  const now = serverTimestamp();
  const batch = firestore.batch();
  batch.update(firestore.doc(jobPath(jobId)), cancelChange(now));
  batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
  await batch.commit();
}

/** What the person's day holds for the job, in US dollars. */
export async function heldFor(uid: string, jobId: string): Promise<number> {
  const day = new Date().toISOString().slice(0, 10);
  return (await firestore.doc(spendingPath(uid, day)).get()).get('jobs')?.[jobId];
}
