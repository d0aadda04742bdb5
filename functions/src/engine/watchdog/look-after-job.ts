import { ZodError } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { readJob } from '../documents/read-documents';
import { settleCancelled } from '../ending/end-job';
import { finishEnd } from '../ends/finish-end';
import { failUnreadableJob } from '../ending/mark-unreadable';
import { fillQueue } from '../queue/fill-queue';
import { wrongFields } from '../queue/read-work';
import { firstOfLanes } from '../registry/kinds';
import { isOfBefore } from '../run/run';
import { adoptRun } from '../start/adopt-run';
import { startJob } from '../start/start-job';
import { jobLookAfter } from '../work/look-after';

/**
 * Sees to a job that wanted to be looked after. What it is made of, its stages and their parts, has times of its own; here
 * are a start that nobody has heard of, and a cancel that nobody has settled, also one set by hand in the console.
 */
export async function lookAfterJob(jobId: string, now: Date): Promise<void> {
  const ref = firestore.doc(jobPath(jobId));
  const snapshot = await ref.get();
  if (!snapshot.exists) return;
  let job: IdentifiedJob;
  try {
    job = readJob(snapshot);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const status: unknown = snapshot.get('status');
    if (status === 'queued' || status === 'processing') await failUnreadableJob(jobId, wrongFields(error));
    else await ref.update({ look_after: null });
    return;
  }
  if (job.status === 'cancelled' && job.expires_at === null) await settleCancelled(jobId);
  else if (job.status === 'queued' || job.status === 'processing') await goOn(job, now);
  else await finishEnd(job);
}

async function goOn(job: IdentifiedJob, now: Date): Promise<void> {
  const run = await firestore.doc(runPath(job.id)).get();
  if (!run.exists) return startJob(job.id);
  if (isOfBefore(run)) await adoptRun(job, now);
  await firestore.doc(jobPath(job.id)).update({ look_after: jobLookAfter(now) });
  // What waits for its turn has no time of its own: whoever should have given it its turn may have died.
  for (const type of firstOfLanes()) await fillQueue(job.user_id, type.id);
}
