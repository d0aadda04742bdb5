import type { AdKindId } from '../../../lib/domain/ad-kinds';
import { adRequest } from '../ads/ad-request';
import { dispatchAds } from '../ads/dispatch-ads';
import { makeCheckedAd } from '../ads/make-checked-ad';
import type { WantedComposition } from '../ads/plan-ads';
import { planJob } from '../ads/plan-job';
import { prepareInputs } from '../ads/prepare-inputs';
import { writePlan } from '../ads/write-plan';
import { reachFailurePoint } from '../failure-points';
import { setAsideCost } from '../money/spending';
import { chooseProvider, providerNamed } from '../providers/choose-provider';
import type { AdJob, JobPipeline } from './job-pipeline';

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
