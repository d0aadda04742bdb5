import type { WantedComposition } from './plan/plan-ads';
import { setAsidePictures } from './plan/set-aside-pictures';
import { planJob } from './plan/plan-job';
import { adDocument, brandAndProduct, picturesToMake, type Subject, subjectOf } from './plan/write-plan';
import { prepareInputs } from '../../inputs/prepare-inputs';
import { reachFailurePoint } from '../../failure-points';
import { chooseProvider, providerNamed } from '../../providers/choose-provider';
import type { AdJob } from './ad-job';
import { adItems } from './make/ad-items';
import { adBrief } from './make/ad-brief';
import { makeCheckedAd } from './make/make-checked-ad';
import type { PicturePipeline } from './make/picture-pipeline';
import { type AdState, adStateSchema, NO_AD_STATE } from './plan/ad-state';

/** Jobs that plan ads for a brand and a product, of templates that we choose or of one that the person has chosen. */
export const adPipeline: PicturePipeline<AdJob, AdState> = {
  state: adStateSchema,
  initialState: NO_AD_STATE,
  items: adItems,
  stages: {
    check: {
      async run({ job, state, attempt }) {
        await reachFailurePoint(job.id, 'job.claimed', attempt);
        const { product_images: photos, logo } = job.input;
        const inputs = state.inputs ?? (await prepareInputs(job, { photos, logo }));
        await reachFailurePoint(job.id, 'job.prepared', attempt);
        return { then: 'next', state: { ...state, inputs } };
      },
    },
    plan: {
      async run(work) {
        const { job, attempt } = work;
        const provider = chooseProvider();
        const usd = await setAsidePictures(work, provider, job.input.draft_first);
        const [{ plan, state }, subject] = await Promise.all([planJob(work, provider, wantedOf(job)), subjectOf(job)]);
        const now = new Date();
        const ads = plan.map((ad) => adDocument(job, { ad, subject, provider, now }));
        const range = provider.templates;
        const beside = brandAndProduct(job, subject);
        const items = picturesToMake(job, { ads, provider, range, usd, beside, change: idsOf(subject), attempt });
        return { then: 'hand-out', state, items };
      },
    },
    make: { handedOut: true },
  },

  async make(job, ad, paid, signal) {
    const checked = await makeCheckedAd(paid.of(providerNamed(ad.provider)), await adBrief(job, ad), signal);
    return { ...checked, note: null };
  },
};

const idsOf = ({ brand, product }: Subject) => ({ brand_id: brand.id, product_id: product.id });

function wantedOf({ input }: AdJob): WantedComposition | null {
  return 'template' in input ? input : null;
}
