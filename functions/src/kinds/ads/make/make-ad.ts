import { storingStep } from '../../../../../lib/domain/work/progress';
import { reachFailurePoint, type FailurePoint } from '../../../failure-points';
import { announceStep } from '../../../engine/start/announce-step';
import { pipelineOf } from '../../registry';
import { MAX_TRIES, RENDER_TIMEOUT_SECONDS } from '../../../settings';
import { adFileWith } from '../plan/ad-file';
import type { ClaimedAd } from '../../../engine/work/claim-ad';
import type { AdOutcome } from './end-ad';
import type { PaidPictures } from './paid-pictures';
import { storeAd } from './store-ad';

type MadeOutcome = Extract<AdOutcome, { status: 'done' }>;

/** Makes the ad, checks it and stores its file. Rejects with whatever went wrong; `cancelled` aborts it. */
export async function makeAd({ job, ad }: ClaimedAd, paid: PaidPictures, cancelled: AbortSignal): Promise<MadeOutcome> {
  const reach = (point: FailurePoint) =>
    reachFailurePoint(job.id, point, (ad.generation - 1) * MAX_TRIES + ad.attempts, ad.number);
  await reach('ad.claimed');
  const signal = AbortSignal.any([cancelled, AbortSignal.timeout(RENDER_TIMEOUT_SECONDS * 1000)]);
  const pipeline = pipelineOf(job);
  if (!pipeline.make) throw new Error(`A job of the kind ${job.type} has no ads to make`);
  const { made, variation, quality, note } = await pipeline.make(job, ad, paid, signal);
  await reach('ad.made');
  signal.throwIfAborted();
  // Not of what is drawn here: that is stored before anybody could read it.
  if (made.model !== null) await announceStep(job.id, storingStep(ad.number, job.progress.total_ads), 0);
  const stored = await storeAd(made, adFileWith(ad, variation), ad.download_token);
  await reach('ad.stored');
  return { status: 'done', variation, quality, spent: await paid.all(), note, ...stored };
}
