import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { resultOf } from '../../../../../lib/domain/ads/bulk-result';
import type { IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { addSpent, NOTHING_SPENT, priceOfOne, type Spent, withSpent } from '../../../../../lib/domain/money/usage';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { adPath, adsPath } from '../../../../../lib/domain/shared/paths';
import { adStatusAfter, isAdEnded } from '../../../../../lib/domain/work/job-status';
import type { OwnItems } from '../../../engine/registry/pipeline';
import { firestore } from '../../../firebase/admin';
import { readableAds } from '../read-ads';
import { countEndedAd, endOf, progressFields } from './ad-outcome';
import { forgetPaid, paidFor, type PaidWork } from './paid-pictures';

/** What the pictures have cost that are kept of ads that have not ended, by the ad's id. */
type Kept = ReadonlyMap<string, Spent>;

/**
 * The ads of a job that ends before they have all ended: by a cancel they are cancelled, by a failure of the job they have
 * failed with it. None of them is made or paid for later; those that were made are the result.
 */
export const adItems: OwnItems<IdentifiedPictureJob, Kept> = {
  find: keptPictures,

  async readEnd(transaction, job, kept, error) {
    const { docs } = await transaction.get(firestore.collection(adsPath(job.id)));
    const ads = readableAds(docs);
    return {
      write(now) {
        const open = ads.filter(({ status }) => !isAdEnded(status));
        let spent = NOTHING_SPENT;
        for (const ad of open) {
          const cost = spentOnEnded(ad, kept.get(ad.id) ?? NOTHING_SPENT, job.usd_per_ad);
          spent = addSpent(spent, cost);
          const end = error ? failed(ad, error, now) : cancelled(ad, now);
          transaction.update(firestore.doc(adPath(job.id, ad.id)), { ...end, ...withSpent(ad, cost) });
        }
        return { spent, change: error ? failedChange(job, open) : { result: resultOf(ads, job.progress.ads_failed) } };
      },
    };
  },

  async clear(job, kept) {
    await Promise.all([...kept.keys()].map((ad) => forgetPaid(workOf(job, ad))));
  },
};

function failed({ status }: IdentifiedAd, error: RecordedError, now: Date) {
  return { status: adStatusAfter(status, 'failed'), error, quality: null, ...endOf('failed', now) };
}

function cancelled({ status }: IdentifiedAd, now: Date) {
  const { counted_as: _counted, ...end } = endOf('failed', now);
  return { status: adStatusAfter(status, 'cancelled'), error: null, ...end };
}

/** They are counted, so that “Try again” finds what it moves; the step says why the job has ended, and stays. */
function failedChange(job: IdentifiedPictureJob, open: readonly IdentifiedAd[]) {
  if (open.length === 0) return {};
  const counted = open.reduce((progress, ad) => countEndedAd(job, progress, ad.counted_as, 'failed'), job.progress);
  const { 'progress.current_step': _step, 'progress.percentage': _bar, ...counts } = progressFields(counted);
  return counts;
}

/**
 * What is on the bill of an ad whose job has ended, beside what its tries have cost already:
 * the pictures that are `kept` of it, or the one that was asked for and is not there yet, though
 * nobody waits for it any more. `usd`: what one costs, in US dollars.
 */
export function spentOnEnded({ status }: Pick<IdentifiedAd, 'status'>, kept: Spent, usd: number): Spent {
  if (kept.usd > 0) return kept;
  return status === 'rendering' ? priceOfOne(usd) : NOTHING_SPENT;
}

export const workOf = (job: IdentifiedPictureJob, ad: string): PaidWork => ({
  uid: job.user_id,
  jobId: job.id,
  work: ad,
});

export async function keptPictures(job: IdentifiedPictureJob): Promise<Kept> {
  if (job.usd_per_ad === 0) return new Map();
  const { docs } = await firestore.collection(adsPath(job.id)).get();
  // Those that were never tried keep at most what was counted before they were asked for again.
  const tried = readableAds(docs).filter(({ status, attempts }) => !isAdEnded(status) && attempts > 0);
  return new Map(await Promise.all(tried.map(async ({ id }) => [id, await paidFor(workOf(job, id))] as const)));
}
