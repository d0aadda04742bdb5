import { type Transaction } from 'firebase-admin/firestore';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { canTransition } from '../../../../lib/domain/work/job-status';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { readJob } from '../documents/read-documents';
import { announceEndIn } from '../callbacks/announce-end';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { settleCostIn } from '../money/spending';
import { expiryDate } from './expiry';

export type Failure = Omit<RecordedError, 'timestamp'>;

/** Ends the job as failed inside a transaction that has read it; an ended job is left as it is. */
export function failJobIn(transaction: Transaction, job: IdentifiedJob, failure: Failure): void {
  if (!canTransition(job.status, 'failed')) return;
  const now = new Date();
  settleCostIn(transaction, job, job.cost_usd);
  announceEndIn(transaction, job, 'failed');
  transaction.update(firestore.doc(jobPath(job.id)), {
    status: 'failed',
    error: { ...failure, timestamp: now },
    failed_at: serverTimestamp(),
    updated_at: serverTimestamp(),
    expires_at: expiryDate(now),
    'progress.current_step': failedStep(job.progress.current_step),
  });
}

/** `Checking photos and logo...` → `Failed during checking photos and logo`. */
export function failedStep(step: string): string {
  const what = step.replace(/\.+$/, '');
  return `Failed during ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

export async function failJob(jobId: string, failure: Failure): Promise<void> {
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(firestore.doc(jobPath(jobId)));
    if (snapshot.exists) failJobIn(transaction, readJob(snapshot), failure);
  });
}
