import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { addUsd } from '../../../../../lib/domain/money/money';
import { addSpent, NOTHING_SPENT, withSpent } from '../../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { adPath, adsPath, jobPath } from '../../../../../lib/domain/shared/paths';
import { adStatusAfter } from '../../../../../lib/domain/work/job-status';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { afterEnd } from '../../../engine/ending/after-end';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { readableAds } from '../read-ads';
import { adItems, keptPictures } from './ad-items';
import { countEndedAd, endOf } from './ad-outcome';
import { needsResult, writeProgress } from './write-progress';

/**
 * Ends every ad of a job that waits, for the reason that another of them has met and that they
 * would meet too, so that each need not ask again. Those being made end by themselves. As in
 * `endAd`, this transaction moves the job's counters by the ads that it ends, and counts what is kept of them.
 */
export async function failWaitingAds(jobId: string, error: RecordedError): Promise<void> {
  const before = await firestore.doc(jobPath(jobId)).get();
  if (!before.exists) return;
  const kept = await keptPictures(readPictureJob(before));
  const ended = new Map<string, typeof NOTHING_SPENT>();
  let isJobsEnd = false;
  await inTransaction(async (transaction) => {
    ended.clear();
    isJobsEnd = false;
    const jobSnapshot = await transaction.get(firestore.doc(jobPath(jobId)));
    const { docs } = await transaction.get(firestore.collection(adsPath(jobId)));
    if (!jobSnapshot.exists) return;
    const job = readPictureJob(jobSnapshot);
    const ads = readableAds(docs);
    const waiting = ads.filter(({ status }) => status === 'waiting');
    if (job.status === 'cancelled' || waiting.length === 0) return;
    const now = new Date();
    const end = { status: adStatusAfter('waiting', 'failed'), error, quality: null, ...endOf('failed', now) };
    const progress = waiting.reduce((counted, ad) => countEndedAd(job, counted, ad.counted_as, 'failed'), job.progress);
    let freed = job.freed_usd;
    let spent = NOTHING_SPENT;
    const after = ads.map((ad): IdentifiedAd => {
      if (ad.status !== 'waiting') return ad;
      const cost = kept.get(ad.id) ?? NOTHING_SPENT;
      const change = { ...end, ...withSpent(ad, cost) };
      spent = addSpent(spent, cost);
      ended.set(ad.id, cost);
      freed = addUsd(freed, settleWorkIn(transaction, { work: ad, costUsd: change.cost_usd, key: job.id, job }));
      transaction.update(firestore.doc(adPath(jobId, ad.id)), change);
      return { ...ad, ...change };
    });
    const paid = { ...job, ...withSpent(job, spent), freed_usd: freed };
    isJobsEnd = writeProgress(transaction, paid, progress, needsResult(job, progress) ? after : null, now);
  });
  await adItems.clear(readPictureJob(before), ended);
  if (isJobsEnd) await afterEnd(jobId);
}
