import { resultOf } from '../../../lib/domain/bulk-result';
import { isAdEnded } from '../../../lib/domain/job-status';
import { addUsd } from '../../../lib/domain/money';
import { adPath, adsPath, jobPath } from '../../../lib/domain/paths';
import { STEPS } from '../../../lib/domain/progress';
import { readAd, readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import { settleCostIn } from '../money/spending';
import { expiryDate } from './expiry';

/**
 * What follows a cancel: ads that have not ended never will, those that were made are the
 * result. Changes nothing on a job that is not cancelled or was settled before.
 */
export async function settleCancelled(jobId: string): Promise<void> {
  const jobRef = firestore.doc(jobPath(jobId));
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(jobRef);
    if (!snapshot.exists) return;
    const job = readJob(snapshot);
    if (job.status !== 'cancelled' || job.expires_at !== null) return;
    const { docs } = await transaction.get(firestore.collection(adsPath(jobId)));
    const ads = docs.map(readAd);
    const now = new Date();
    let { cost_usd } = job;
    for (const ad of ads) {
      if (isAdEnded(ad.status)) continue;
      // What was asked for is on the bill, though nobody waits for it any more.
      const usd = ad.status === 'rendering' ? job.usd_per_ad : 0;
      cost_usd = addUsd(cost_usd, usd);
      transaction.update(firestore.doc(adPath(jobId, ad.id)), {
        status: 'cancelled',
        lease: null,
        retry_at: null,
        error: null,
        cost_usd: addUsd(ad.cost_usd, usd),
        ended_at: now,
        updated_at: now,
      });
    }
    settleCostIn(transaction, job, cost_usd);
    transaction.update(jobRef, {
      cost_usd,
      result: resultOf(ads, job.progress.ads_failed),
      expires_at: expiryDate(now),
      updated_at: serverTimestamp(),
      'progress.current_step': STEPS.cancelled,
    });
  });
}
