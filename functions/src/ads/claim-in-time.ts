import { setTimeout as sleep } from 'node:timers/promises';
import { claimAd, type ClaimedAd } from './claim-ad';
import { enqueueAd } from './enqueue-ads';
import type { RenderTask } from './render-task';

/** Longest that a delivery that came too early waits here; for more it goes back to the queue. */
const LONGEST_NAP_MS = 1000;

/**
 * Takes the ad for this process, as `claimAd`; null also when its next try is for later. Cloud
 * Tasks delivers a task at its time; the emulator delivers it at once, so here it goes round and
 * round until then, at most once a second. Any other task that finds the ad waiting makes sure
 * that the one for its next try is queued: the process that should have done it may have died.
 */
export async function claimInTime(task: RenderTask, delivery: number): Promise<ClaimedAd | null> {
  const claim = await claimAd(task, delivery);
  if (claim === null || !('early' in claim)) return claim;
  const ad = claim.early;
  if (task.after_tries !== ad.attempts) {
    await enqueueAd(task.job_id, ad);
    return null;
  }
  const left = (ad.retry_at?.getTime() ?? 0) - Date.now();
  await sleep(Math.min(Math.max(left, 0), LONGEST_NAP_MS));
  if (left <= LONGEST_NAP_MS) return claimInTime(task, delivery);
  await enqueueAd(task.job_id, ad, task.early + 1);
  return null;
}
