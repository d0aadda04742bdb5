import { addUsd } from '../../../../../lib/domain/money/money';
import { NOTHING_SPENT, priceOfOne } from '../../../../../lib/domain/money/usage';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { addSpentIn } from '../../../engine/money/spent-increments';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { forgetPaid, paidFor } from '../make/paid-pictures';
import { makeRequestIn } from '../read-ads';
import { type VersionRequest, workOf } from './request-answer';

/**
 * Takes back an open request for a version, for the job `waiting` that waits for its answer and has ended. Whoever
 * makes the version just now finds nothing to add it to. What was asked for is on the bill of that job, though nobody
 * waits for it any more; the rest is free again.
 */
export async function withdrawVersion(request: VersionRequest, waiting: string): Promise<void> {
  const { ref } = request;
  const asked = makeRequestIn((await ref.get()).data());
  if (asked?.status !== 'open') return;
  const work = workOf(request, asked);
  const kept = await paidFor(work);
  await inTransaction(async (transaction) => {
    const [snapshot, job, adsJob] = await transaction.getAll(
      ref,
      firestore.doc(jobPath(waiting)),
      firestore.doc(jobPath(request.jobId)),
    );
    const wish = makeRequestIn(snapshot?.data());
    if (wish?.status !== 'open' || !job?.exists || !adsJob?.exists) return;
    // What is being made is not kept yet, and costs what was set aside for it.
    const isMaking = wish.lease !== null && kept.usd === 0 && wish.bill !== null;
    const spent = isMaking ? priceOfOne(wish.bill?.set_aside_usd ?? 0) : wish.bill ? kept : NOTHING_SPENT;
    const costUsd = addUsd(wish.cost_usd, spent.usd);
    settleWorkIn(transaction, { work: wish, costUsd, key: ref.id, job: readPictureJob(adsJob) });
    addSpentIn(transaction, waiting, spent);
    transaction.delete(ref);
  });
  await forgetPaid(work);
}
