import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { refuseJob } from '../ends/refuse-job';
import { refusalOfJob } from '../limits/refusal-of';
import { beginJob, countQueuedStages } from './begin-job';

/**
 * Begins a job whose turn it is. What its person may have is judged only now: that takes looks at all of their jobs, and of a
 * swarm most wait. Gives whether it goes on; one that may not has failed, and needs no place.
 */
export async function takeTurn(job: IdentifiedJob): Promise<boolean> {
  const [refusal, queued] = await Promise.all([refusalOfJob(job), countQueuedStages(job.user_id)]);
  await (refusal ? refuseJob(job, refusal) : beginJob(job, queued));
  return refusal === null;
}
