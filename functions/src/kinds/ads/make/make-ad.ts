import { type FailurePoint, reachFailurePoint } from '../../../failure-points';
import { MAX_TRIES } from '../../../settings';
import { picturePipelineOf } from './picture-pipeline';
import { adFileWith } from '../plan/ad-file';
import type { ClaimedAd } from './ad-work';
import type { AdOutcome } from './end-ad';
import type { PaidPictures } from './paid-pictures';
import { storeAd } from './store-ad';

type MadeOutcome = Extract<AdOutcome, { status: 'done' }>;

/** Makes the ad, checks it and stores its file. Rejects with whatever went wrong; `signal` aborts it. */
export async function makeAd(
  { work: ad, context: { job } }: ClaimedAd,
  paid: PaidPictures,
  signal: AbortSignal,
): Promise<MadeOutcome> {
  const reach = (point: FailurePoint) =>
    reachFailurePoint(job.id, point, (ad.generation - 1) * MAX_TRIES + ad.attempts, ad.number);
  await reach('ad.claimed');
  const { made, variation, quality, note } = await picturePipelineOf(job).make(job, ad, paid, signal);
  await reach('ad.made');
  signal.throwIfAborted();
  const stored = await storeAd(made, adFileWith(ad, variation), ad.download_token);
  await reach('ad.stored');
  return { status: 'done', variation, quality, spent: await paid.all(), note, ...stored };
}
