import { addUsd } from '../../../../../lib/domain/money/money';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { priceOfOne } from '../../../../../lib/domain/money/usage';
import { forgetPaid, paidFor } from '../make/paid-pictures';
import { makeRequestIn } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { addSpentIn, setAsideForIn, settleVersionIn } from '../../../engine/money/spending';
import { type VersionRequest, workOf } from './request-answer';

/**
 * Takes back an open request for a version, for the cancelled job `waiting` that waits for its
 * answer. Whoever makes the version just now finds nothing to add it to. What was asked for is on
 * the bill of that job, though nobody waits for it any more; the rest is free again.
 */
export async function withdrawVersion(request: VersionRequest, waiting: string): Promise<void> {
  const { ref } = request;
  const asked = makeRequestIn((await ref.get()).data());
  if (asked?.status !== 'open') return;
  const work = workOf(request, asked);
  const kept = await paidFor(work);
  await inTransaction(async (transaction) => {
    const [snapshot, job] = await transaction.getAll(ref, firestore.doc(jobPath(waiting)));
    const wish = makeRequestIn(snapshot?.data());
    if (wish?.status !== 'open' || !job?.exists) return;
    if (wish.provider !== null) {
      const bill = { requestId: ref.id, askedAt: wish.created_at };
      // What is being made is not kept yet, and costs what was set aside for it.
      const isMaking = wish.lease !== null && kept.usd === 0;
      const spent = isMaking ? priceOfOne(await setAsideForIn(transaction, wish.user_id, bill)) : kept;
      settleVersionIn(transaction, wish.user_id, { ...bill, usd: addUsd(wish.cost_usd, spent.usd) });
      addSpentIn(transaction, waiting, spent);
    }
    transaction.delete(ref);
  });
  await forgetPaid(work);
}
