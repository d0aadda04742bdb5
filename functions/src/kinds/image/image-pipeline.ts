import { missingFor } from '../../../../lib/domain/kinds/image/image-kind';
import { IMAGE_KINDS, type ImageKindId } from '../../../../lib/domain/kinds/image/registry';
import { dispatchAds } from '../ads/plan/dispatch-ads';
import { imageRequest } from './image-request';
import { planImage } from './plan-image';
import { prepareInputs } from '../../inputs/prepare-inputs';
import { writeAds } from '../ads/plan/write-plan';
import { reachFailurePoint } from '../../failure-points';
import { InputError } from '../../inputs/input-error';
import { setAsideCost } from '../../engine/money/spending';
import { chooseProvider, providerNamed } from '../../providers/choose-provider';
import { CheckFailedError } from '../ads/make/make-checked-ad';
import { checkImage } from '../../quality/check-ad';
import type { JobPipeline } from '../job-pipeline';

/**
 * Jobs that make one image. It is the job's only ad, so that the queue, its leases and tries,
 * cancelling, costs and versions are those of ads.
 */
export const imagePipeline: JobPipeline<ImageKindId> = {
  async start(job) {
    await reachFailurePoint(job.id, 'job.claimed', job.attempts);
    const { prompt, product_images: photos } = job.input;
    const missing = missingFor(IMAGE_KINDS[job.type], { prompt, photos: photos.length });
    if (missing !== null) throw new InputError('', missing);
    await prepareInputs(job, { photos, logo: null });
    await reachFailurePoint(job.id, 'job.prepared', job.attempts);
    const provider = chooseProvider();
    await setAsideCost(job, provider);
    const planned = await writeAds(job, { ads: [planImage(job, provider, new Date())], provider, beside: [] });
    if (!planned) return;
    await reachFailurePoint(job.id, 'job.planned', job.attempts);
    await dispatchAds(job);
  },

  async make(job, ad, paid, signal) {
    const made = await paid.of(providerNamed(ad.provider)).makeImage(await imageRequest(job, ad), signal);
    const quality = checkImage(made, ad.aspect_ratio);
    signal.throwIfAborted();
    if (!quality.passed) throw new CheckFailedError(quality);
    return { made, variation: ad.variation, quality, note: made.note };
  },
};
