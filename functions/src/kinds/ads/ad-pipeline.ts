import { planAds } from './plan/plan-ads';
import { setAsidePictures } from './plan/set-aside-pictures';
import { type AdPlan, planJob } from './plan/plan-job';
import { adDocument, picturesToMake } from './plan/write-plan';
import { brandAndProduct, type Subject, subjectOf } from '../../catalogue/subject';
import { refuseUnsetWords } from '../../inputs/refuse-unset-words';
import { reachFailurePoint } from '../../failure-points';
import { chooseProvider, providerNamed } from '../../providers/choose-provider';
import type { StageOutcome, StageWork } from '../../engine/registry/pipeline';
import type { AdProvider } from '../../providers/provider';
import { prepareFiles } from '../photos/prepare-files';
import type { AdJob } from './ad-job';
import { adItems } from './make/ad-items';
import { adBrief } from './make/ad-brief';
import { makeCheckedAd } from './make/make-checked-ad';
import { noteOnLeftOut } from './make/note-on-left-out';
import type { PicturePipeline } from './make/picture-pipeline';
import { type AdState, adStateSchema, NO_AD_STATE } from './plan/ad-state';

/** How a kind plans its ads. Throws InputError for what can't be made as it is asked for. */
export type AdPlanOf = (job: AdJob, provider: AdProvider) => AdPlan;

/** What all kinds of jobs do that plan ads for a brand and a product; how they plan them is each one's own. */
export const pipelineOfAds = (planOf: AdPlanOf): PicturePipeline<AdJob, AdState> => ({
  state: adStateSchema,
  initialState: NO_AD_STATE,
  items: adItems,
  stages: {
    check: { run: checkFiles },
    plan: {
      async run(work) {
        const { job, attempt } = work;
        const provider = chooseProvider();
        const usd = await setAsidePictures(work, provider, job.input.draft_first);
        const planned = planJob(work, provider, planOf(job, provider));
        const [{ plan, state }, subject] = await Promise.all([planned, subjectOf(job.user_id, job.input)]);
        const now = new Date();
        const ads = plan.map((ad) => adDocument(job, { ad, subject, provider, now }));
        const range = provider.templates;
        const beside = brandAndProduct(job.input, subject);
        const items = picturesToMake(job, { ads, provider, range, usd, beside, change: idsOf(subject), attempt });
        return { then: 'hand-out', state, items };
      },
    },
    make: { handedOut: true },
  },

  async make(job, ad, paid, signal) {
    const checked = await makeCheckedAd(paid.of(providerNamed(ad.provider)), await adBrief(job, ad), signal);
    return { ...checked, note: noteOnLeftOut(checked.made.marks) };
  },
});

/** Jobs of ads of templates that we choose, or of one that the person has chosen. */
export const adPipeline = pipelineOfAds(({ id, input }, provider) => ({
  rules: planAds(input, id, provider, 'template' in input ? input : null),
  said: [input.brand_name, input.product_full_name, input.product_description].join('\n'),
  asksForWords: true,
}));

/** Checks the files and prepares working copies of them, unless an earlier try has. */
export async function checkFiles(work: StageWork<AdJob, AdState>): Promise<StageOutcome<AdState>> {
  const { job, attempt } = work;
  await reachFailurePoint(job.id, 'job.claimed', attempt);
  refuseUnsetWords(job.input);
  const { product_images: photos, logo } = job.input;
  const state = await prepareFiles(work, { photos, logo });
  await reachFailurePoint(job.id, 'job.prepared', attempt);
  return { then: 'next', state };
}

const idsOf = ({ brand, product }: Subject) => ({ brand_id: brand.id, product_id: product.id });
