import * as logger from 'firebase-functions/logger';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { NOTHING_SPENT } from '../../../../../lib/domain/money/usage';
import { failureOf } from '../../../engine/work/failure-of-try';
import { paidPictures } from '../make/paid-pictures';
import { reachFailurePoint } from '../../../failure-points';
import { setAsideVersion } from '../../../engine/money/spending';
import { fillQueue } from '../../../engine/queue/fill-queue';
import { addVersion, deleteUnused } from './add-version';
import { isGivenUp, isInTurn } from './edit-decisions';
import { enqueueVersion } from './enqueue-version';
import { makeVersion } from './make-version';
import { readOpen, recordFailure, workOf, type VersionRequest } from './request-answer';
import { makerOf, priceOf } from './version-maker';

/**
 * Gets the version going that a request asks for: one that costs nothing is made at once, any
 * other takes its turn in the queue of its maker. Killed at any point, it can be carried out
 * again: the file is the same object, and one transaction adds the version and closes the
 * request. Rejects only with what another delivery may overcome; the rest is recorded on the request.
 */
export async function carryOutVersion(request: VersionRequest, wish: MakeRequest): Promise<void> {
  try {
    if (wish.provider !== null) {
      await goOn(request, { ...wish, provider: wish.provider });
      return;
    }
    const open = await readOpen(request, wish);
    if (!open) return;
    const maker = makerOf(wish, open.base);
    const usd = priceOf(wish, open.base, maker);
    if (usd > 0) {
      const { user_id: uid, created_at: askedAt } = wish;
      await setAsideVersion(request.ref, { uid, askedAt, usd, provider: maker.id });
      await fillQueue(uid, 'versions');
      return;
    }
    await reachFailurePoint(request.jobId, 'edit.opened', 1, Number(request.ad));
    const paid = paidPictures({ ...workOf(request, wish), attempt: 1, usd });
    const version = await makeVersion(open, request.ref.id, wish, { maker, paid });
    await reachFailurePoint(request.jobId, 'edit.stored', 1, Number(request.ad));
    if (!(await addVersion(request, { version, spent: NOTHING_SPENT, token: null })))
      await deleteUnused(request, version);
    await reachFailurePoint(request.jobId, 'edit.ended', 1, Number(request.ad));
  } catch (error) {
    const { recorded, retryable } = failureOf(error);
    const details = { path: request.ref.path, code: recorded.code, cause: String(error) };
    if (retryable && !isGivenUp(wish, new Date())) {
      logger.warn('A version will be tried again', details);
      throw error;
    }
    logger.warn('A version has failed', details);
    await recordFailure(request, recorded);
  }
}

/** With one that has its place, and that nobody has answered for long: its task may be lost. */
async function goOn(request: VersionRequest, wish: MakeRequest & { provider: string }): Promise<void> {
  if (isInTurn(wish)) await fillQueue(wish.user_id, 'versions');
  else await enqueueVersion(request, wish);
}
