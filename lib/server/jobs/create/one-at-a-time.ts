import 'server-only';
import type { Transaction } from 'firebase-admin/firestore';
import { type Job, kindOf } from '../../../domain/jobs/job';
import { JOBS } from '../../../domain/shared/paths';
import { shownJobId } from '../../../domain/work/job-id';
import { UNDER_WAY } from '../../../domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { ApiError } from '../../http/api-error';

/**
 * Refuses a second job of a kind of which a person may have one under way: 409 that names the first. It is
 * read in the transaction that creates the job, so of two requests at once one finds the other's. Nothing is
 * to be freed when a job ends, however it does. `id`: of the job that is about to be created, which a
 * transaction finds that runs again because the answer to its commit was lost.
 */
export async function refuseSecond(
  transaction: Transaction,
  { user_id, type }: Pick<Job, 'user_id' | 'type'>,
  id: string,
): Promise<void> {
  const underWay = firestore
    .collection(JOBS)
    .where('user_id', '==', user_id)
    .where('type', '==', type)
    .where('status', 'in', UNDER_WAY);
  const { docs } = await transaction.get(underWay.select().limit(2));
  const other = docs.find((doc) => doc.id !== id);
  if (!other) return;
  const message = `One of these jobs is under way already: ${other.id} (${kindOf({ type }).name}). Wait for its end, or cancel it.`;
  throw new ApiError('CONFLICT', message, { jobId: shownJobId(other.id) });
}
