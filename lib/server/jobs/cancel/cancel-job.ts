import 'server-only';
import { isTerminal } from '../../../domain/work/job-status';
import { requestPath } from '../../../domain/shared/paths';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../../domain/jobs/request';
import { parseJob } from '../../firebase/documents';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { transactionInTurns } from '../../firebase/transaction-in-turns';
import { ApiError } from '../../http/api-error';
import { jobRef, ownJob } from '../read/find-job';
import { liveJobs } from '../read/live-jobs';
import { forgetStats } from '../stats/queue-stats';

/**
 * Cancels a person's job: the two writes that a browser makes, after which a function settles
 * what runs. Throws an ApiError: 404 for a job that isn't theirs, 409 for one that has ended.
 */
export async function cancelJob(jobId: string, uid: string): Promise<void> {
  const ref = jobRef(jobId);
  let wasSent = false;
  await transactionInTurns(ref.path, async (transaction) => {
    const job = ownJob(parseJob(await transaction.get(ref)), uid);
    // Runs again when the answer to its commit was lost, and finds what it has written.
    if (wasSent && job.status === 'cancelled') return;
    if (isTerminal(job.status)) {
      const message = `This job is ${job.status} already, so there is nothing to cancel. GET /api/v1/jobs/${jobId} has its result.`;
      throw new ApiError('CONFLICT', message);
    }
    const now = serverTimestamp();
    transaction.update(ref, cancelChange(now));
    transaction.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
    wasSent = true;
  });
  forgetStats(uid);
  await liveJobs().refresh(jobId);
}
