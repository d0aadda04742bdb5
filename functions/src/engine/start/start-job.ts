import { ZodError } from 'zod';
import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { JOBS, jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { isWithoutReason } from '../../firebase/in-transaction';
import { readJob } from '../documents/read-documents';
import { endJob, settleCancelled } from '../ending/end-job';
import { failUnreadableJob } from '../ending/mark-unreadable';
import { enqueueWork } from '../queue/enqueue';
import { countQueuedBeside, fillQueue } from '../queue/fill-queue';
import { wrongFields } from '../queue/read-work';
import { refusalOfJob } from '../limits/refusal-of';
import { pipelineOf, queueOfStage } from '../registry/kinds';
import { newRun, readRun, type Run } from '../run/run';
import { jobLookAfter } from '../work/look-after';
import { stageWork } from '../stages/stage-work';

/**
 * Starts a job: writes its run, which is then a piece of work like any other, and gives it its turn. Safe to call at
 * any time and any number of times. Rejects only with what a later call may overcome.
 */
export async function startJob(jobId: string): Promise<void> {
  const job = await readableJob(jobId);
  if (!job) return;
  if (job.status === 'cancelled') return settleCancelled(jobId);
  if (isTerminal(job.status) || (await isRefused(job))) return;
  const run = await writeRun(job);
  if (isQueuedUntaken(run)) await enqueueWork(stageWork, { job_id: jobId, id: RUN }, { ...run, id: RUN });
  else await fillQueue(job.user_id, stageWork.id);
}

/** Its task may not have got onto the queue that it is marked to stand in; asking twice for it is one task. */
const isQueuedUntaken = ({ status, queued, attempts }: Omit<Run, 'id'>) =>
  status === 'waiting' && queued && attempts === 0;

/** The last part of the run's path. */
const RUN = 'run';

async function readableJob(jobId: string): Promise<IdentifiedJob | null> {
  const snapshot = await firestore.doc(jobPath(jobId)).get();
  if (!snapshot.exists) return null;
  try {
    return readJob(snapshot);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    if (!isTerminalText(snapshot.get('status'))) await failUnreadableJob(jobId, wrongFields(error));
    return null;
  }
}

const isTerminalText = (status: unknown) => status === 'completed' || status === 'failed' || status === 'cancelled';

/** The job's run: as it was written now, or as it stands. */
async function writeRun(job: IdentifiedJob): Promise<Omit<Run, 'id'>> {
  const [first] = kindOf(job).stages;
  const queue = queueOfStage(job, first.id);
  const now = new Date();
  const queued = (await countQueuedBeside(job.user_id, stageWork.id)) < queue.window;
  const run = newRun(job, { initialState: pipelineOf(job).initialState, queue, queued }, now);
  const write = async () => {
    const batch = firestore.batch();
    batch.create(firestore.doc(runPath(job.id)), run);
    batch.update(firestore.doc(jobPath(job.id)), { look_after: jobLookAfter(now) });
    await batch.commit();
  };
  try {
    // Asked twice it is written once: the second finds the first.
    await write().catch((error: unknown) => (isWithoutReason(error) ? write() : Promise.reject(error)));
    return run;
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
    return readRun(await firestore.doc(runPath(job.id)).get());
  }
}

const ALREADY_EXISTS = 6;

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === ALREADY_EXISTS;
}

interface Reason {
  /** For the person. */
  message: string;
  details: Record<string, string> | null;
}

/** Fails a job that its person may not have beside what they have; of several the first that were made go on. */
async function isRefused(job: IdentifiedJob): Promise<boolean> {
  const [begun, other, beyond] = await Promise.all([hasBegun(job), otherUnderWay(job), beyondLimits(job)]);
  const reason = other ?? beyond;
  if (begun || !reason) return false;
  const error = { code: 'RATE_LIMIT_EXCEEDED' as const, timestamp: new Date(), ...reason };
  await endJob(job.id, { status: 'failed', error });
  return true;
}

/** What goes on already is not refused: the start is called again whenever it may have been lost. */
const hasBegun = async (job: IdentifiedJob) => (await firestore.doc(runPath(job.id)).get()).exists;

async function beyondLimits(job: IdentifiedJob): Promise<Reason | null> {
  const message = await refusalOfJob(job);
  return message === null ? null : { message, details: null };
}

/** Of a kind of which a person may have only one under way, the first that was made goes on. */
async function otherUnderWay(job: IdentifiedJob): Promise<Reason | null> {
  if (!kindOf(job).oneAtATime) return null;
  const { docs } = await firestore
    .collection(JOBS)
    .where('user_id', '==', job.user_id)
    .where('type', '==', job.type)
    .where('status', 'in', ['queued', 'processing'])
    .orderBy('created_at')
    .limit(1)
    .get();
  const [first] = docs;
  if (!first || first.id === job.id) return null;
  const message = `Another ${kindOf(job).name.toLowerCase()} of yours is under way. Wait for its end, or cancel it, then start this one again.`;
  return { message, details: { job_id: first.id } };
}
