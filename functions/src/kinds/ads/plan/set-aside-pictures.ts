import { type IdentifiedPictureJob, picturesOf } from '../../../../../lib/domain/jobs/job';
import type { StageWork } from '../../../engine/registry/pipeline';
import type { AdProvider } from '../../../providers/provider';

/**
 * Sets the price of a job's pictures aside before anything is paid for; `draft` where they are drafts. What one of them
 * costs, in US dollars. Rejects with BudgetError. Safe to repeat.
 */
export async function setAsidePictures<J extends IdentifiedPictureJob>(
  { job, setAside }: Pick<StageWork<J>, 'job' | 'setAside'>,
  { price }: Pick<AdProvider, 'price'>,
  draft = false,
): Promise<number> {
  const usd = ((draft && price.draft) || price).usdPerAd;
  const count = job.progress.total_ads;
  const { noun } = picturesOf(job);
  await setAside({ usd: count * usd, each: { noun, count, usd } }, { usd_per_ad: usd });
  return usd;
}
