import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { adPath, adsPath, jobPath } from '../../../../../lib/domain/shared/paths';
import { adStatusAfter } from '../../../../../lib/domain/work/job-status';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { addUsd } from '../../../../../lib/domain/money/money';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { readableAds } from '../read-ads';
import { countEndedAd, endOf } from './ad-outcome';
import { needsResult, writeProgress } from './write-progress';

/**
 * Ends every ad of a job that waits, for the reason that another of them has met and that they
 * would meet too, so that each need not ask again. Those being made end by themselves. As in
 * `endAd`, this transaction moves the job's counters by the ads that it ends.
 */
export async function failWaitingAds(jobId: string, error: RecordedError): Promise<void> {
  await inTransaction(async (transaction) => {
    const jobSnapshot = await transaction.get(firestore.doc(jobPath(jobId)));
    const { docs } = await transaction.get(firestore.collection(adsPath(jobId)));
    if (!jobSnapshot.exists) return;
    const job = readPictureJob(jobSnapshot);
    const ads = readableAds(docs);
    const waiting = ads.filter(({ status }) => status === 'waiting');
    if (job.status === 'cancelled' || waiting.length === 0) return;
    const now = new Date();
    const change = { status: adStatusAfter('waiting', 'failed'), error, quality: null, ...endOf('failed', now) };
    const progress = waiting.reduce((counted, ad) => countEndedAd(job, counted, ad.counted_as, 'failed'), job.progress);
    let freed = job.freed_usd;
    for (const ad of waiting) {
      freed = addUsd(freed, settleWorkIn(transaction, { work: ad, costUsd: ad.cost_usd, key: job.id, job }));
      transaction.update(firestore.doc(adPath(jobId, ad.id)), change);
    }
    const after = ads.map((ad): IdentifiedAd => (ad.status === 'waiting' ? { ...ad, ...change } : ad));
    const paid = { ...job, freed_usd: freed };
    writeProgress(transaction, paid, progress, needsResult(job, progress) ? after : null, now);
  });
}
