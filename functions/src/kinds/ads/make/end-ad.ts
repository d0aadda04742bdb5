import type { AdQuality, IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { addUsd } from '../../../../../lib/domain/money/money';
import { withSpent, type Spent } from '../../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { adPath, adsPath, jobPath } from '../../../../../lib/domain/shared/paths';
import { adStatusAfter, isTerminal } from '../../../../../lib/domain/work/job-status';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { afterEnd } from '../../../engine/ending/after-end';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { hasEnded } from '../../../engine/work/own-write';
import { firestore } from '../../../firebase/admin';
import { inOptimisticTransaction, type OptimisticTransaction } from '../../../firebase/optimistic-transaction';
import { readAd, readableAds } from '../read-ads';
import { countEndedAd, endOf } from './ad-outcome';
import { conversationWrite } from './conversation-of-ad';
import { needsResult, writeProgress } from './write-progress';

export type AdOutcome = {
  /** What this try cost. */
  spent: Spent;
} & (
  | {
      status: 'done';
      /** The planned one, or the one that was made because that had not passed the check. */
      variation: number;
      storage_path: string;
      firebase_url: string;
      thumbnail_url: string;
      model: string | null;
      width: number;
      height: number;
      bytes: number;
      preview: string;
      quality: AdQuality;
      note: string | null;
    }
  | { status: 'failed'; error: RecordedError; quality: AdQuality | null }
);

interface EndingAd {
  jobId: string;
  /** As it was when its end was decided: one that was asked for again since then is another's. */
  ad: Pick<IdentifiedAd, 'id' | 'generation'>;
  /** Of the lease; null for the watchdog, which ends ads that nobody holds any more. */
  token: string | null;
  outcome: AdOutcome;
}

/**
 * Ends an ad, and with the last ad its job. This transaction alone moves the job's
 * counters, and only for an ad that it finds running under the given lease: a duplicate
 * delivery, a process that was overtaken, and one that comes after the job's end change nothing.
 * Returns false for those.
 */
export async function endAd({ jobId, ad: { id: adId, generation }, token, outcome }: EndingAd): Promise<boolean> {
  const now = new Date();
  let isJobsEnd = false;
  const isEnded = await inOptimisticTransaction(async (transaction) => {
    const adRef = firestore.doc(adPath(jobId, adId));
    const [jobSnapshot, adSnapshot] = await transaction.getAll(firestore.doc(jobPath(jobId)), adRef);
    if (!jobSnapshot.exists || !adSnapshot.exists) return false;
    const job = readPictureJob(jobSnapshot);
    const ad = readAd(adSnapshot);
    if (hasEnded(ad, { status: outcome.status, at: now })) return true;
    if (job.status === 'cancelled' || ad.generation !== generation || !isHeldBy(ad, token)) return false;
    // A job that has ended is changed only by what people have asked for since: an ad that it has counted already.
    if (isTerminal(job.status) && ad.counted_as === null) return false;
    const { spent, ...result } = outcome;
    const progress = countEndedAd(job, job.progress, ad.counted_as, outcome.status);
    const others = needsResult(job, progress) ? await otherAds(transaction, jobId, adId) : null;
    const change = {
      ...result,
      status: adStatusAfter(ad.status, outcome.status),
      ...withSpent(ad, spent),
      error: outcome.status === 'failed' ? outcome.error : null,
      ...endOf(outcome.status, now),
    };
    const ended = { ...ad, ...change };
    const freed = settleWorkIn(transaction, { work: ad, costUsd: change.cost_usd, key: job.id, job });
    transaction.update(adRef, change);
    if (outcome.status === 'done') {
      const { ref, data } = conversationWrite(job, ended, now);
      transaction.set(ref, data);
    }
    const paid = { ...job, ...withSpent(job, spent), freed_usd: addUsd(job.freed_usd, freed) };
    isJobsEnd = writeProgress(transaction, paid, progress, others && [...others, ended], now);
    return true;
  });
  if (isJobsEnd) await afterEnd(jobId);
  return isEnded;
}

function isHeldBy(ad: IdentifiedAd, token: string | null): boolean {
  if (token === null) return ad.status === 'rendering' || ad.status === 'waiting';
  return ad.status === 'rendering' && ad.lease?.token === token;
}

async function otherAds(transaction: OptimisticTransaction, jobId: string, adId: string): Promise<IdentifiedAd[]> {
  const { docs } = await transaction.query(firestore.collection(adsPath(jobId)));
  return readableAds(docs.filter(({ id }) => id !== adId));
}
