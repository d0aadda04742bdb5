import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { leaseEnd } from './claim-job';

/**
 * Shows what the start of a job is doing, before there are ads, and keeps its lease. False
 * when the job is no longer to be started: it was cancelled, has ended or is gone.
 */
export async function announceStep(jobId: string, step: string, percentage: number): Promise<boolean> {
  const jobRef = firestore.doc(jobPath(jobId));
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(jobRef);
    if (!snapshot.exists) return false;
    const { status, progress } = readJob(snapshot);
    if (status !== 'processing') return false;
    transaction.update(jobRef, {
      'progress.current_step': step,
      'progress.percentage': Math.max(progress.percentage, percentage),
      updated_at: serverTimestamp(),
    });
    transaction.update(firestore.doc(runPath(jobId)), { lease_expires_at: leaseEnd() });
    return true;
  });
}
