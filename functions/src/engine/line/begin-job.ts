import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { isAlreadyThere } from '../../firebase/already-there';
import { isWithoutReason } from '../../firebase/in-transaction';
import { enqueueWork } from '../queue/enqueue';
import { countQueuedBeside, fillQueue } from '../queue/fill-queue';
import { pipelineOf, queueOfStage, workTypeNamed } from '../registry/kinds';
import { newRun, readRun, type Run } from '../run/run';
import { jobLookAfter } from '../work/look-after';

/** The sort of work that a job's stages are. */
const STAGE = 'stage';
/** The last part of the run's path. */
const RUN = 'run';

/**
 * Writes the run of a job that may begin, which is then a piece of work like any other, and gives it its turn among the
 * person's own, of whose jobs so many tasks are `queued`. Safe to call any number of times.
 */
export async function beginJob(job: IdentifiedJob, queued: number): Promise<void> {
  await giveTurn(job, await writeRun(job, queued));
}

/** Gives a job's run, as it stands, its turn. Safe to call any number of times. */
export async function giveTurn(job: IdentifiedJob, run: Omit<Run, 'id'>): Promise<void> {
  const stages = workTypeNamed(STAGE);
  if (stages && isQueuedUntaken(run)) await enqueueWork(stages, { job_id: job.id, id: RUN }, { ...run, id: RUN });
  else await fillQueue(job.user_id, STAGE);
}

/** How many tasks of the stages of a person's jobs stand in their queues. */
export const countQueuedStages = (userId: string) => countQueuedBeside(userId, STAGE);

/** Its task may not have got onto the queue that it is marked to stand in; asking twice for it is one task. */
const isQueuedUntaken = ({ status, queued, attempts }: Omit<Run, 'id'>) =>
  status === 'waiting' && queued && attempts === 0;

/** The job's run: as it was written now, or as it stands. */
async function writeRun(job: IdentifiedJob, others: number): Promise<Omit<Run, 'id'>> {
  const [first] = kindOf(job).stages;
  const queue = queueOfStage(job, first.id);
  const now = new Date();
  const { initialState } = pipelineOf(job);
  const run = newRun(job, { initialState, queue, queued: others < queue.window }, now);
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
