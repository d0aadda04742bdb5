import * as logger from 'firebase-functions/logger';
import type { AdVersion } from '../../../lib/domain/conversation';
import { MAX_VERSIONS } from '../../../lib/domain/conversation';
import type { EditRequest } from '../../../lib/domain/request';
import { failureOf } from '../ads/failure-of-try';
import { reachFailurePoint, type FailurePoint } from '../failure-points';
import { inTransaction } from '../firebase/in-transaction';
import { addCostIn } from '../money/spending';
import { deleteObject } from '../storage/objects';
import { goesOnSheet, isGivenUp, sheetChange } from './edit-decisions';
import { makeVersion } from './make-version';
import {
  answerDone,
  answerFailed,
  putOnSheet,
  readOpen,
  readOpenIn,
  recordFailure,
  refusal,
  type VersionRequest,
} from './request-answer';

/**
 * Makes the version that an edit asks for and appends it to the ad's conversation. Killed
 * at any point, it can be carried out again: the file is the same object, and one
 * transaction adds the version and closes the request. Rejects only with what another
 * delivery may overcome; everything else is recorded on the request.
 */
export async function carryOutEdit(request: VersionRequest, wish: EditRequest): Promise<void> {
  const reach = (point: FailurePoint) => reachFailurePoint(request.jobId, point, 1, Number(request.ad));
  const open = await readOpen(request);
  if (!open) return;
  try {
    await reach('edit.opened');
    const version = await makeVersion(open, request.ref.id, wish);
    await reach('edit.stored');
    if (!(await addVersion(request, version))) await deleteUnused(request, version);
    await reach('edit.ended');
  } catch (error) {
    const { recorded, retryable } = failureOf(error);
    const details = { path: request.ref.path, code: recorded.code, cause: String(error) };
    if (retryable && !isGivenUp(wish.created_at, new Date())) {
      logger.warn('An edit will be tried again', details);
      throw error;
    }
    logger.warn('An edit has failed', details);
    await recordFailure(request.ref, recorded);
  }
}

/** False when the version found no place: the job is gone, the conversation is full, or the request was answered. */
async function addVersion(request: VersionRequest, version: AdVersion): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const open = await readOpenIn(transaction, request);
    if (!open) return false;
    const { versions } = open.conversation;
    if (versions.length >= MAX_VERSIONS) {
      const message = `This ad has ${MAX_VERSIONS} versions, which is as many as it can have.`;
      answerFailed(transaction, request.ref, refusal(message));
      return false;
    }
    const now = new Date();
    const number = versions.length + 1;
    const shown = goesOnSheet(open.ad, version);
    transaction.update(open.conversationRef, {
      versions: [...versions, version],
      updated_at: now,
      ...(shown ? { title: version.copy.headline } : {}),
    });
    addCostIn(transaction, open.job, version.cost_usd, now);
    if (shown) putOnSheet(transaction, open, sheetChange(version, number, now));
    answerDone(transaction, request.ref, number, now);
    return true;
  });
}

/** Another delivery may have added the same file: then it is in use. */
async function deleteUnused({ ref }: VersionRequest, { storage_path }: AdVersion): Promise<void> {
  if ((await ref.get()).get('status') !== 'done') await deleteObject(storage_path);
}
