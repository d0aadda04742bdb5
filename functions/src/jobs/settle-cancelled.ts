import { resultOf } from '../../../lib/domain/bulk-result';
import { isAdEnded } from '../../../lib/domain/job-status';
import { adPath, adsPath, jobPath } from '../../../lib/domain/paths';
import { STEPS } from '../../../lib/domain/progress';
import { readAd, readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
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
    for (const ad of ads) {
      if (isAdEnded(ad.status)) continue;
      transaction.update(firestore.doc(adPath(jobId, ad.id)), {
        status: 'cancelled',
        lease: null,
        retry_at: null,
        error: null,
        ended_at: now,
        updated_at: now,
      });
    }
    transaction.update(jobRef, {
      result: resultOf(ads, job.progress.ads_failed),
      expires_at: expiryDate(now),
      updated_at: serverTimestamp(),
      'progress.current_step': STEPS.cancelled,
    });
  });
}
