import { adRequest } from '../ads/ad-request';
import { dispatchAds } from '../ads/dispatch-ads';
import { makeCheckedAd } from '../ads/make-checked-ad';
import { planJob } from '../ads/plan-job';
import { prepareInputs } from '../ads/prepare-inputs';
import { writePlan } from '../ads/write-plan';
import { reachFailurePoint } from '../failure-points';
import { setAsideCost } from '../money/spending';
import { chooseProvider, providerNamed } from '../providers/choose-provider';
import type { JobPipeline } from './job-pipeline';

export const bulkDynamic: JobPipeline<'bulk-dynamic'> = {
  async start(job) {
    await reachFailurePoint(job.id, 'job.claimed', job.attempts + 1);
    await prepareInputs(job, { photos: job.input.product_images, logo: job.input.logo });
    await reachFailurePoint(job.id, 'job.prepared', job.attempts + 1);
    const provider = chooseProvider();
    await setAsideCost(job, provider, job.input.draft_first);
    const plan = await planJob(job, provider);
    const planned = plan && (await writePlan(job, plan, provider));
    if (!planned) return;
    await reachFailurePoint(job.id, 'job.planned', job.attempts + 1);
    await dispatchAds(job);
  },

  async make(job, ad, paid, signal) {
    const checked = await makeCheckedAd(paid.of(providerNamed(ad.provider)), await adRequest(job, ad), signal);
    return { ...checked, note: null };
  },
};
