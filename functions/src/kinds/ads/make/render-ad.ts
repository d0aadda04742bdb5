import * as logger from 'firebase-functions/logger';
import { adPath, jobPath } from '../../../../../lib/domain/shared/paths';
import { firestore } from '../../../firebase/admin';
import { reachFailurePoint } from '../../../failure-points';
import { MAX_TRIES } from '../../../settings';
import { deleteObject } from '../../../storage/objects';
import { handPlaceOn } from '../../../engine/queue/fill-queue';
import { watchForCancel } from '../../../engine/work/cancel-watch';
import type { ClaimedAd } from '../../../engine/work/claim-ad';
import { claimInTime } from '../../../engine/work/claim-in-time';
import { endAd } from './end-ad';
import { failWaitingAds } from './fail-waiting-ads';
import { enqueueAd } from '../../../engine/queue/enqueue-ads';
import { failureOf, type TryFailure } from '../../../engine/work/failure-of-try';
import { makeAd } from './make-ad';
import { paidPictures, type PaidPictures } from './paid-pictures';
import { releaseAd } from '../../../engine/work/release-ad';
import type { RenderTask } from '../../../engine/queue/render-task';
import { retryTime } from '../../../engine/work/retry-time';

/**
 * One delivery of a render task. Resolves when nothing is left to do for it, which includes a
 * failed try whose next one is queued; rejects, so that the queue delivers it again, when not
 * even that could be written. `delivery` is the queue's retry count.
 */
export async function renderAd(task: RenderTask, delivery: number): Promise<void> {
  const claimed = await claimInTime(task, delivery);
  await handPlaceOn(task.user_id, 'ads', claimed && makeAndEnd(claimed));
}

async function makeAndEnd(claimed: ClaimedAd): Promise<void> {
  const { job, ad } = claimed;
  const watch = watchForCancel(job.id);
  const work = { uid: job.user_id, jobId: job.id, work: ad.id };
  const paid = paidPictures({ ...work, attempt: ad.attempts, usd: job.usd_per_ad });
  try {
    const outcome = await makeAd(claimed, paid, watch.signal);
    const ended = await endAd({ jobId: job.id, ad, token: claimed.token, outcome });
    if (ended) await paid.forget();
    else await discardIfCancelled(claimed, paid, outcome.storage_path);
    await reachFailurePoint(job.id, 'ad.ended', ad.attempts, ad.number);
  } catch (error) {
    // A cancelled ad was marked by the request that cancelled the job.
    if (watch.signal.aborted) await paid.forget();
    else await recordFailure(claimed, paid, error);
  } finally {
    watch.stop();
  }
}

async function recordFailure(claimed: ClaimedAd, paid: PaidPictures, error: unknown): Promise<void> {
  const { job, ad, token } = claimed;
  const failure = failureOf(error);
  const { recorded, retryable, endsJob, quality } = failure;
  const details = { jobId: job.id, ad: ad.id, attempt: ad.attempts, code: recorded.code };
  if (retryable && ad.attempts < MAX_TRIES) {
    logger.warn('An ad will be tried again', { ...details, cause: String(error) });
    await tryLater(claimed, paid, failure);
    return;
  }
  // A refusal or a full service is not a fault of ours; an alert on errors should not ring for it.
  const log = recorded.code === 'INTERNAL' ? logger.error : logger.warn;
  log('An ad has failed', { ...details, cause: String(error) });
  const outcome = { status: 'failed' as const, error: recorded, quality, spent: await paid.all() };
  if (await endAd({ jobId: job.id, ad, token, outcome })) await paid.forget();
  if (endsJob) await failWaitingAds(job.id, recorded);
}

/** A process that dies between the two steps is made good by the next delivery of its task. */
async function tryLater(claimed: ClaimedAd, paid: PaidPictures, { recorded, retryAfterMs }: TryFailure): Promise<void> {
  const { job, ad } = claimed;
  const retryAt = retryTime({ code: recorded.code, retryAfterMs, attempts: ad.attempts }, new Date());
  const released = await releaseAd(claimed, recorded, retryAt, paid.lost());
  if (!released) return;
  await reachFailurePoint(job.id, 'ad.released', ad.attempts, ad.number);
  await enqueueAd(job.id, released);
}

/**
 * The file of a try that came after a cancel belongs to no ad and goes. In every other
 * case another delivery writes, or has written, the same path, and the file stays.
 */
async function discardIfCancelled({ job, ad }: ClaimedAd, paid: PaidPictures, storagePath: string): Promise<void> {
  const [jobNow, adNow] = await firestore.getAll(firestore.doc(jobPath(job.id)), firestore.doc(adPath(job.id, ad.id)));
  const cancelled = !jobNow?.exists || jobNow.get('status') === 'cancelled';
  if (cancelled && adNow?.get('status') !== 'done') {
    await deleteObject(storagePath);
    await paid.forget();
  }
}
