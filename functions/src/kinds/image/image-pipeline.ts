import { missingFor } from '../../../../lib/domain/kinds/image/image-kind';
import { IMAGE_KINDS, type ImageKindId } from '../../../../lib/domain/kinds/image/registry';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { reachFailurePoint } from '../../failure-points';
import { InputError } from '../../inputs/input-error';
import { refuseUnsetWords } from '../../inputs/refuse-unset-words';
import { chooseProvider, providerNamed } from '../../providers/choose-provider';
import { checkImage } from '../../quality/check-ad';
import { adItems } from '../ads/make/ad-items';
import { CheckFailedError } from '../ads/make/make-checked-ad';
import type { PicturePipeline } from '../ads/make/picture-pipeline';
import { type AdState, adStateSchema, NO_AD_STATE } from '../ads/plan/ad-state';
import { setAsidePictures } from '../ads/plan/set-aside-pictures';
import { picturesToMake } from '../ads/plan/write-plan';
import { prepareFiles } from '../photos/prepare-files';
import { imageBrief } from './image-brief';
import { planImage } from './plan-image';

export type ImageJob = Identified<JobOf<ImageKindId>>;

/**
 * Jobs that make one image. It is the job's only ad, so that the queue, its leases and tries,
 * cancelling, costs and versions are those of ads.
 */
export const imagePipeline: PicturePipeline<ImageJob, AdState> = {
  state: adStateSchema,
  initialState: NO_AD_STATE,
  items: adItems,
  stages: {
    check: {
      async run(work) {
        const { job, attempt } = work;
        await reachFailurePoint(job.id, 'job.claimed', attempt);
        const { prompt, product_images: photos } = job.input;
        const missing = missingFor(IMAGE_KINDS[job.type], { prompt, photos: photos.length });
        if (missing !== null) throw new InputError('', missing);
        refuseUnsetWords(job.input);
        const state = await prepareFiles(work, { photos, logo: null });
        await reachFailurePoint(job.id, 'job.prepared', attempt);
        return { then: 'next', state };
      },
    },
    plan: {
      async run(work) {
        const { job, state, attempt } = work;
        const provider = chooseProvider();
        const usd = await setAsidePictures(work, provider);
        const ads = [planImage(job, provider, new Date())];
        return { then: 'hand-out', state, items: picturesToMake(job, { ads, provider, usd, attempt }) };
      },
    },
    make: { handedOut: true },
  },

  async make(job, ad, paid, signal) {
    const made = await paid.of(providerNamed(ad.provider)).makeImage(await imageBrief(job, ad), signal);
    const quality = checkImage(made, ad.aspect_ratio);
    signal.throwIfAborted();
    if (!quality.passed) throw new CheckFailedError(quality);
    return { made, variation: ad.variation, quality, note: made.note };
  },
};
