import { Timestamp } from 'firebase-admin/firestore';
import { type IdentifiedJob, isPictureJob, kindOf } from '../../../../lib/domain/jobs/job';
import { runPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { queueOfStage } from '../registry/kinds';
import { isOfBefore, newRun, readRun } from '../run/run';

/**
 * Writes the run of a job that was under way before jobs had stages as it is written now. Its start begins anew with what it
 * had stored, once whoever was at it has been silent for long; one whose ads are planned has handed them out.
 */
export async function adoptRun(job: IdentifiedJob, now: Date): Promise<void> {
  const ref = firestore.doc(runPath(job.id));
  const [first] = kindOf(job).stages;
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (!snapshot.exists || !isOfBefore(snapshot)) return;
    const { state, status } = readRun(snapshot);
    const leaseEnd: unknown = snapshot.get('lease_expires_at');
    if (leaseEnd instanceof Timestamp && leaseEnd.toDate() > now) return;
    const isHandedOut = status === 'fanned_out' || (isPictureJob(job) && job.plan.length > 0);
    const run = newRun(job, { initialState: state, queue: queueOfStage(job, first.id), queued: false }, now);
    transaction.set(ref, isHandedOut ? { ...run, stage: 'make', status: 'fanned_out', look_after: null } : run);
  });
}
