import type { Transaction } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { resultOf } from '../../../../../lib/domain/ads/bulk-result';
import type { IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { type Spent, withSpent } from '../../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { canTransition } from '../../../../../lib/domain/work/job-status';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { endJobIn } from '../../../engine/ends/end-job-in';
import { endRunIn } from '../../../engine/run/run';
import { firestore } from '../../../firebase/admin';
import { countEndedAd, endedProgress, progressFields } from '../make/ad-outcome';

/** The job that waits for the answer to a request; null where none does, or where it is gone. */
export async function readReplyJobIn(
  transaction: Transaction,
  jobId: string | null,
): Promise<IdentifiedPictureJob | null> {
  if (jobId === null) return null;
  const job = await transaction.get(firestore.doc(jobPath(jobId)));
  return job.exists ? readPictureJob(job) : null;
}

interface Reply {
  /** As the version has made it. */
  ad: IdentifiedAd;
  spent: Spent;
  now: Date;
}

/** Ends it with the version as its one ad, in the transaction that adds the version. */
export function completeReplyIn(transaction: Transaction, job: IdentifiedPictureJob, { ad, spent, now }: Reply): void {
  if (!canTransition(job.status, 'completed')) return;
  const progress = countEndedAd(job, job.progress, null, 'done');
  const change = {
    ...progressFields(endedProgress(job, progress)),
    ...withSpent(job, spent),
    result: resultOf([ad], progress.ads_failed),
  };
  endJobIn(transaction, job, { status: 'completed', error: null }, { now, change });
  endRunIn(transaction, job.id);
}

/** Ends it with why there is no version, in the transaction that says so on the request. */
export function failReplyIn(transaction: Transaction, job: IdentifiedPictureJob | null, error: RecordedError): void {
  if (!job || !canTransition(job.status, 'failed')) return;
  endJobIn(transaction, job, { status: 'failed', error }, { now: error.timestamp });
  endRunIn(transaction, job.id);
}
