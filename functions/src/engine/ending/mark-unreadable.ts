import { FieldValue } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { expiryDate } from '../ends/expiry';
import { workTypes } from '../registry/kinds';
import type { WorkType } from '../work/work-type';
import { endJob } from './end-job';

/** Something below a job that can't be read. */
export interface Unreadable {
  /** Below the job: `ads/03`. */
  path: string;
  /** Which of its fields are missing or wrong. */
  fields: string;
}

/** What a job says of something below it that can't be read. */
export const unreadableChange = ({ path, fields }: Unreadable) => ({
  unreadable: FieldValue.arrayUnion({ path, fields }),
  updated_at: serverTimestamp(),
});

/** A job can't go on without its run, or without a document that all of it needs: it fails and says which. */
export async function failForUnreadable(jobId: string, what: Unreadable, error: RecordedError): Promise<void> {
  await firestore.doc(jobPath(jobId)).update(unreadableChange(what));
  await endJob(jobId, { status: 'failed', error });
}

/** A job whose own document is none, such as one made by hand in the console, ends here: nobody can tell what it asks for. */
export async function failUnreadableJob(jobId: string, fields: string): Promise<void> {
  logger.error('A job document can’t be read', { jobId, fields });
  const now = new Date();
  await firestore.doc(jobPath(jobId)).update({
    status: 'failed',
    error: {
      code: 'INVALID_PRODUCT_DATA',
      message: `These fields of the job are missing or wrong: ${fields}.`,
      timestamp: now,
      details: null,
    },
    failed_at: serverTimestamp(),
    updated_at: serverTimestamp(),
    look_after: null,
    expires_at: expiryDate(now),
  });
  for (const type of workTypes()) await endBelow(jobId, type);
}

/** Nothing below it is done or tried any more; nobody can tell what it has cost. */
async function endBelow(
  jobId: string,
  { collection, waitingStatus, runningStatus, failedStatus }: WorkType,
): Promise<void> {
  const below = firestore.doc(jobPath(jobId)).collection(collection);
  const { docs } = await below.where('status', 'in', [waitingStatus, runningStatus]).get();
  const over = { status: failedStatus, queued: true, lease: null, retry_at: null, look_after: null };
  await Promise.all(docs.map(({ ref }) => ref.update(over)));
}
