import type { DocumentSnapshot, Transaction } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { canTransition } from '../../../../../lib/domain/work/job-status';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { type Spent, withSpent } from '../../../../../lib/domain/money/usage';
import { countEndedAd } from '../make/ad-outcome';
import { writeProgress } from '../make/write-progress';
import { readJob } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { failJobIn } from '../../../engine/ending/fail-job';

/** The job that waits for the answer to a request; null where none does, or where it is gone. */
export async function readReplyJobIn(
  transaction: Transaction,
  request: DocumentSnapshot | undefined,
): Promise<IdentifiedJob | null> {
  const jobId: unknown = request?.get('reply_to');
  if (typeof jobId !== 'string') return null;
  const job = await transaction.get(firestore.doc(jobPath(jobId)));
  return job.exists ? readJob(job) : null;
}

interface Reply {
  /** As the version has made it. */
  ad: IdentifiedAd;
  spent: Spent;
  now: Date;
}

/** Ends it with the version as its one ad, in the transaction that adds the version. */
export function completeReplyIn(transaction: Transaction, job: IdentifiedJob, { ad, spent, now }: Reply): void {
  if (!canTransition(job.status, 'completed')) return;
  const paid = { ...job, ...withSpent(job, spent) };
  writeProgress(transaction, paid, countEndedAd(job, job.progress, null, 'done'), [ad], now);
}

/** Ends it with why there is no version, in the transaction that says so on the request. */
export function failReplyIn(
  transaction: Transaction,
  job: IdentifiedJob | null,
  { code, message, details }: RecordedError,
): void {
  if (job) failJobIn(transaction, job, { code, message, details });
}
