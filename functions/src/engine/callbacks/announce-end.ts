import { type EndStatus, newCallback } from '../../../../lib/domain/jobs/callback';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { callbackPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import type { Writes } from '../../firebase/writes';

/**
 * In the transaction that ends a job: writes down that its `callback_url`, if it has one, is to hear of
 * it. What was written can't get lost any more: a function sends it, and the watchdog looks after it.
 */
export function announceEndIn(transaction: Writes, job: IdentifiedJob, status: EndStatus): void {
  if (job.callback_url === null) return;
  const callback = newCallback(job.user_id, job.callback_url, status, new Date());
  transaction.create(firestore.doc(callbackPath(job.id, status)), callback);
}
