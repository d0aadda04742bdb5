import { claimAd, type ClaimedAd } from './claim-ad';
import { waitOrPutBack } from './early-delivery';
import { enqueueAd } from '../queue/enqueue-ads';
import type { RenderTask } from '../queue/render-task';

/**
 * Takes the ad for this process, as `claimAd`; null also when its next try is for later. Any
 * other task that finds the ad waiting makes sure that the one for its next try is queued: the
 * process that should have done it may have died.
 */
export async function claimInTime(task: RenderTask, delivery: number): Promise<ClaimedAd | null> {
  const claim = await claimAd(task, delivery);
  if (claim === null || !('early' in claim)) return claim;
  const ad = claim.early;
  if (task.after_tries !== ad.attempts) {
    await enqueueAd(task.job_id, ad);
    return null;
  }
  return waitOrPutBack({
    due: ad.retry_at ?? new Date(),
    again: () => claimInTime(task, delivery),
    putBack: () => enqueueAd(task.job_id, ad, task.early + 1),
  });
}
