import type { DocumentReference } from 'firebase-admin/firestore';
import { resultOf } from '../../../lib/domain/bulk-result';
import { isAdEnded } from '../../../lib/domain/job-status';
import { adPath, adsPath, jobPath } from '../../../lib/domain/paths';
import { STEPS } from '../../../lib/domain/progress';
import { NOTHING_SPENT, priceOfOne, withSpent } from '../../../lib/domain/usage';
import { announceEndIn } from '../callbacks/announce-end';
import { readAd, readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import { pipelineOf } from '../kinds/registry';
import { settleCostIn } from '../money/spending';
import { expiryDate } from './expiry';

/**
 * What follows a cancel: ads that have not ended never will, those that were made are the
 * result. Changes nothing on a job that is not cancelled or was settled before.
 */
export async function settleCancelled(jobId: string): Promise<void> {
  const jobRef = firestore.doc(jobPath(jobId));
  await withdraw(jobRef);
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(jobRef);
    if (!snapshot.exists) return;
    const job = readJob(snapshot);
    if (job.status !== 'cancelled' || job.expires_at !== null) return;
    const { docs } = await transaction.get(firestore.collection(adsPath(jobId)));
    const ads = docs.map(readAd);
    const now = new Date();
    let total = { cost_usd: job.cost_usd, usage: job.usage };
    for (const ad of ads) {
      if (isAdEnded(ad.status)) continue;
      // What was asked for is on the bill, though nobody waits for it any more.
      const spent = ad.status === 'rendering' ? priceOfOne(job.usd_per_ad) : NOTHING_SPENT;
      total = withSpent(total, spent);
      transaction.update(firestore.doc(adPath(jobId, ad.id)), {
        status: 'cancelled',
        lease: null,
        retry_at: null,
        error: null,
        ...withSpent(ad, spent),
        ended_at: now,
        updated_at: now,
      });
    }
    announceEndIn(transaction, job, 'cancelled');
    settleCostIn(transaction, job, total.cost_usd);
    transaction.update(jobRef, {
      ...total,
      result: resultOf(ads, job.progress.ads_failed),
      expires_at: expiryDate(now),
      updated_at: serverTimestamp(),
      'progress.current_step': STEPS.cancelled,
    });
  });
}

async function withdraw(jobRef: DocumentReference): Promise<void> {
  const snapshot = await jobRef.get();
  if (!snapshot.exists) return;
  const job = readJob(snapshot);
  if (job.status === 'cancelled' && job.expires_at === null) await pipelineOf(job).withdraw?.(job);
}
