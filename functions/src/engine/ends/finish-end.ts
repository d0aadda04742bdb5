import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { pipelineOf } from '../registry/kinds';

/** What a job's end asks for elsewhere; may be done again. */
export async function finishEnd(job: IdentifiedJob): Promise<void> {
  const { withdraw } = pipelineOf(job);
  if (withdraw && job.status !== 'completed') await withdraw(job);
  await firestore.doc(jobPath(job.id)).update({ look_after: null });
}
