import { newJobId, newUploadId } from '../../domain/shared/random-id';
import { MAX_GENERATIONS } from '../../domain/ads/ad';
import { cancelJob, JobActionError, retryAd } from '../asking/job-actions';
import { withTabLock } from '../browser/tab-lock';
import { currentUid } from '../session/session-store';
import { fetchAds } from './ads-of-job';
import { isLacking, isRunning, type SetRow } from './set-rows';
import type { SetJob } from './shown-set';
import { changeWanted, forgetWanted, keepWanted, readWanted, useWantedJobs } from './wanted-jobs';

/** Stops everything of the set that is still to come; what is made stays. Rejects with JobActionError. */
export async function stopSet(rows: readonly SetRow[]): Promise<void> {
  await Promise.all(rows.filter(isRunning).map(({ jobId }) => cancelJob(jobId)));
}

/**
 * Asks again for what one product lacks: its failed ads where there are some, else all of it as a new job of the same
 * set. Rejects with JobActionError.
 */
export async function askAgain(row: SetRow): Promise<void> {
  if (!isLacking(row)) return;
  const { job } = row;
  if (!job) changeWanted(row.jobId, { problem: null });
  else if (!(await retryFailedAds(job))) {
    if (job.progress.ads_generated > 0) throw new JobActionError(TRIED_OUT);
    await askAnew(job);
  }
}

/** Asks again for everything that is lacking. Rejects with JobActionError. */
export async function askForAllAgain(rows: readonly SetRow[]): Promise<void> {
  await Promise.all(rows.filter(isLacking).map((row) => askAgain(row)));
}

/** Takes a product out of the set that was not sent. */
export function leaveOutOfSet(jobId: string): void {
  forgetWanted([jobId]);
}

const TRIED_OUT = 'The ads that are missing were tried too often. Make a new set with other photos or words.';

/** Whether there were any. A cancelled job’s stay as they are: nothing is made of it any more. */
async function retryFailedAds(job: SetJob): Promise<boolean> {
  if (job.status === 'cancelled') return false;
  const ads = await fetchAds(job.id).catch(() => {
    throw new JobActionError('The server could not be reached. Check your connection, then try again.');
  });
  const failed = ads.filter(({ status, generation }) => status === 'failed' && generation < MAX_GENERATIONS);
  await Promise.all(failed.map((ad) => retryAd(job.id, ad)));
  return failed.length > 0 || ads.some(({ status }) => status === 'waiting' || status === 'rendering');
}

/** One job for the same product, however many tabs ask for it at once. */
async function askAnew(job: SetJob): Promise<void> {
  await withTabLock(`again-${job.id}`, async () => {
    const uid = currentUid();
    const { set_id, product_id, brand_id } = job.input;
    if (uid === null || !set_id) return;
    readWanted();
    const isUnderWay = Object.values(useWantedJobs.getState()).some(
      ({ input }) => input.set_id === set_id && input.product_id === product_id && input.brand_id === brand_id,
    );
    if (isUnderWay) return;
    const input = { ...job.input, set_id, upload_id: newUploadId() };
    keepWanted([
      { jobId: newJobId(), uid, requestedAt: Date.now(), position: 0, handedOver: false, problem: null, input },
    ]);
  });
}
