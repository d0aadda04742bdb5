import { priceOfOne } from '../../../lib/domain/usage';
import { addUsd } from '../../../lib/domain/money';
import { jobPath } from '../../../lib/domain/paths';
import { readJob } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import { addSpentIn, settleVersionIn, setAsideForIn } from '../money/spending';
import { makeRequestIn } from './claim-version';
import type { VersionRequest } from './request-answer';

/**
 * Takes back an open request for a version, for the cancelled job that waits for its answer; that
 * job is `jobId`. Whoever makes the version just now finds nothing to add it to. What was asked for
 * is on the bill of the job, though nobody waits for it any more; the rest is free again.
 */
export async function withdrawVersion({ ref, jobId }: VersionRequest): Promise<void> {
  await inTransaction(async (transaction) => {
    const [request, job] = await transaction.getAll(ref, firestore.doc(jobPath(jobId)));
    const wish = makeRequestIn(request?.data());
    if (wish?.status !== 'open' || !job?.exists) return;
    const bill = { requestId: ref.id, askedAt: wish.created_at };
    const price = wish.lease && wish.queued ? await setAsideForIn(transaction, wish.user_id, bill) : 0;
    if (wish.queued) {
      settleVersionIn(transaction, wish.user_id, { ...bill, usd: addUsd(wish.cost_usd, price) });
      addSpentIn(transaction, readJob(job).id, priceOfOne(price));
    }
    transaction.delete(ref);
  });
}
