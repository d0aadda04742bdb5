import type { AdKindId } from '../../../../lib/domain/kinds/ads/ad-kinds';
import { adRequest } from './make/ad-request';
import { dispatchAds } from './plan/dispatch-ads';
import { makeCheckedAd } from './make/make-checked-ad';
import type { WantedComposition } from './plan/plan-ads';
import { planJob } from './plan/plan-job';
import { prepareInputs } from '../../inputs/prepare-inputs';
import { writePlan } from './plan/write-plan';
import { reachFailurePoint } from '../../failure-points';
import { setAsideCost } from '../../engine/money/spending';
import { chooseProvider, providerNamed } from '../../providers/choose-provider';
import type { AdJob, JobPipeline } from '../job-pipeline';

/** Jobs that plan ads for a brand and a product, of templates that we choose or of one that the person has chosen. */
export const adPipeline: JobPipeline<AdKindId> = {
  async start(job) {
    await reachFailurePoint(job.id, 'job.claimed', job.attempts);
    await prepareInputs(job, { photos: job.input.product_images, logo: job.input.logo });
    await reachFailurePoint(job.id, 'job.prepared', job.attempts);
    const provider = chooseProvider();
    await setAsideCost(job, provider, job.input.draft_first);
    const plan = await planJob(job, provider, wantedOf(job));
    const planned = plan && (await writePlan(job, plan, provider));
    if (!planned) return;
    await reachFailurePoint(job.id, 'job.planned', job.attempts);
    await dispatchAds(job);
  },

  async make(job, ad, paid, signal) {
    const checked = await makeCheckedAd(paid.of(providerNamed(ad.provider)), await adRequest(job, ad), signal);
    return { ...checked, note: null };
  },
};

function wantedOf({ input }: AdJob): WantedComposition | null {
  return 'template' in input ? input : null;
}
