import * as logger from 'firebase-functions/logger';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { NOTHING_SPENT } from '../../../../../lib/domain/money/usage';
import { refusalOfVersion } from '../../../engine/limits/refusal-of';
import { BudgetError } from '../../../engine/money/budget';
import { failureOf } from '../../../engine/work/failure-of-try';
import { fillQueue } from '../../../engine/queue/fill-queue';
import { reachFailurePoint } from '../../../failure-points';
import { RENDER_TIMEOUT_SECONDS } from '../../../settings';
import { paidPictures } from '../make/paid-pictures';
import { addVersion, deleteUnused } from './add-version';
import { makeVersion } from './make-version';
import { type OpenVersion, readOpen, recordFailure, type VersionRequest, workOf } from './request-answer';
import { setAsideVersion } from './set-aside-version';
import { makerOf, priceOf } from './version-maker';

/**
 * Gets the version going that a request asks for: one that costs nothing is made at once, any
 * other takes its turn in the queue of its maker. Killed at any point, it can be carried out
 * again: the file is the same object, and one transaction adds the version and closes the
 * request. Rejects only with what another delivery may overcome; the rest is recorded on the request.
 */
export async function carryOutVersion(request: VersionRequest, wish: MakeRequest): Promise<void> {
  try {
    // It has its place among the person's work.
    if (wish.provider !== null) return await fillQueue(wish.user_id, 'version');
    const open = await readOpen(request, wish);
    if (!open) return;
    const refusal = await refusalOfVersion(wish);
    if (refusal !== null) throw new BudgetError(refusal);
    const maker = makerOf(wish, open.base);
    const usd = priceOf(wish, open.base, maker);
    if (usd > 0) {
      await setAsideVersion(request.ref, { job: open.job, askedAt: wish.created_at, usd, provider: maker.id });
      await fillQueue(wish.user_id, 'version');
      return;
    }
    await makeAtOnce(request, wish, open);
  } catch (error) {
    const { recorded, retryable } = failureOf(error, 'version');
    const details = { path: request.ref.path, code: recorded.code, cause: String(error) };
    if (retryable) {
      logger.warn('A version will be tried again', details);
      throw error;
    }
    logger.warn('A version has failed', details);
    await recordFailure({ ...request, uid: wish.user_id }, recorded);
  }
}

async function makeAtOnce(request: VersionRequest, wish: MakeRequest, open: OpenVersion): Promise<void> {
  const maker = makerOf(wish, open.base);
  await reachFailurePoint(request.jobId, 'edit.opened', 1, Number(request.ad));
  const paid = paidPictures({ ...workOf(request, wish), attempt: 1, usd: 0, reserve: async () => undefined });
  const signal = AbortSignal.timeout(RENDER_TIMEOUT_SECONDS * 1000);
  const version = await makeVersion(open, request.ref.id, wish, { maker, paid, signal });
  await reachFailurePoint(request.jobId, 'edit.stored', 1, Number(request.ad));
  const added = await addVersion(request, { version, spent: NOTHING_SPENT, token: null });
  if (!added) await deleteUnused(request, version);
  await reachFailurePoint(request.jobId, 'edit.ended', 1, Number(request.ad));
}
