import * as logger from 'firebase-functions/logger';
import { NOTHING_SPENT } from '../../../../../lib/domain/money/usage';
import { waitOrPutBack } from '../../../engine/work/early-delivery';
import { failureOf } from '../../../engine/work/failure-of-try';
import { paidPictures, type PaidPictures } from '../make/paid-pictures';
import type { VersionTask } from '../../../engine/queue/render-task';
import { retryTime } from '../../../engine/work/retry-time';
import { reachFailurePoint } from '../../../failure-points';
import { MAX_TRIES } from '../../../settings';
import { handPlaceOn } from '../../../engine/queue/fill-queue';
import { addVersion, deleteUnused } from './add-version';
import { claimVersion, type ClaimedVersion } from './claim-version';
import { enqueueVersion } from './enqueue-version';
import { makeVersion } from './make-version';
import { releaseVersion } from './release-version';
import { readOpen, recordFailure, workOf, type VersionRequest } from './request-answer';
import { makerOf, priceOf } from './version-maker';

/** One delivery of a version's task; resolves when nothing is left to do for it, as `renderAd`. */
export async function renderVersion(task: VersionTask, delivery: number): Promise<void> {
  const claimed = await claimInTime(task, delivery);
  await handPlaceOn(task.user_id, 'versions', claimed && makeAndAdd(task, claimed));
}

async function makeAndAdd(task: VersionTask, claimed: ClaimedVersion): Promise<void> {
  const { ref, wish, token } = claimed;
  const request: VersionRequest = { ref, jobId: task.job_id, ad: wish.ad };
  const { provider } = task;
  let paid: PaidPictures | null = null;
  try {
    const open = await readOpen(request, wish);
    if (!open) return;
    const maker = makerOf(wish, open.base);
    const usd = priceOf(wish, open.base, maker);
    paid = paidPictures({ ...workOf(request, wish), attempt: wish.attempts, usd });
    const version = await makeVersion(open, ref.id, wish, { maker, paid });
    await reachFailurePoint(task.job_id, 'edit.stored', wish.attempts, Number(wish.ad));
    const added = await addVersion(request, { version, spent: await paid.all(), token });
    if (added || (await deleteUnused(request, version))) await paid.forget();
  } catch (error) {
    await endTry({ request, claimed, provider, paid }, error);
  }
}

async function claimInTime(task: VersionTask, delivery: number): Promise<ClaimedVersion | null> {
  const claim = await claimVersion(task, delivery);
  if (claim === null || !('early' in claim)) return claim;
  const next = { ...claim.early, provider: task.provider };
  const request = { jobId: task.job_id, ref: claim.ref };
  if (task.after_tries !== next.attempts) {
    await enqueueVersion(request, next);
    return null;
  }
  return waitOrPutBack({
    due: next.retry_at ?? new Date(),
    again: () => claimInTime(task, delivery),
    putBack: () => enqueueVersion(request, next, task.early + 1),
  });
}

interface FailedTry {
  request: VersionRequest;
  claimed: ClaimedVersion;
  provider: string;
  /** null when it has failed before anybody was asked. */
  paid: PaidPictures | null;
}

async function endTry({ request, claimed: { wish, token }, provider, paid }: FailedTry, error: unknown): Promise<void> {
  const { recorded, retryable, retryAfterMs } = failureOf(error);
  const { user_id, attempts } = wish;
  const details = { path: request.ref.path, attempt: attempts, code: recorded.code, cause: String(error) };
  if (!retryable || attempts >= MAX_TRIES) {
    logger.warn('A version has failed', details);
    await recordFailure(request, recorded, await paid?.all());
    await paid?.forget();
    return;
  }
  logger.warn('A version will be tried again', details);
  const spent = paid?.lost() ?? NOTHING_SPENT;
  const retry_at = retryTime({ code: recorded.code, retryAfterMs, attempts }, new Date());
  if (await releaseVersion(request, { token, attempts, error: recorded, retry_at, spent })) {
    await enqueueVersion(request, { user_id, attempts, retry_at, provider });
  }
}
