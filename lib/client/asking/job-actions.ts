import type { IdentifiedAd } from '../../domain/ads/ad';
import { adPath, jobPath, requestPath } from '../../domain/shared/paths';
import {
  CANCEL_REQUEST_ID,
  cancelChange,
  newCancelRequest,
  newRetryRequest,
  retryChange,
  retryRequestId,
} from '../../domain/jobs/request';
import type { Draft } from '../drafts/ads/draft';
import { mend } from '../drafts/ads/draft-changes';
import { currentDraft, updateDraft } from '../drafts/ads/draft-store';
import { errorCode } from '../firebase/firebase-error';
import { shownJob } from '../listening/shown-jobs';
import { loadFirestore } from '../firebase/load-sdk';
import { currentUid, ensureUser } from '../account/session-store';
import { cancelLock, withTabLock } from '../browser/tab-lock';

/** `message` is for the person. */
export class JobActionError extends Error {
  override name = 'JobActionError';
}

/**
 * Cancels a job: on screen at once, also offline, where the promise waits for the
 * connection; the wish survives a reload. A job that never left this browser is just
 * dropped, and its words and files are in the form again. Rejects with JobActionError.
 */
export async function cancelJob(jobId: string): Promise<void> {
  const uid = currentUid();
  if (currentDraft().jobId === jobId && !currentDraft().submitted) return updateDraft(takeBack);
  updateDraft((draft) =>
    draft.cancelling.includes(jobId) ? draft : { ...draft, cancelling: [...draft.cancelling, jobId] },
  );
  if (uid === null || shownJob(uid, jobId).state !== 'ready') {
    // Handed over by an earlier page or another tab, maybe in vain: `wanted-cancels` finds out and carries it out.
    return updateDraft((draft) => (draft.jobId === jobId ? takeBack(draft) : draft));
  }
  const sent = writeCancel(jobId, uid);
  // Keeps the other tabs from carrying out the same wish, as long as this one is there to do it.
  void withTabLock(cancelLock(jobId), () => sent).catch(() => undefined);
  try {
    await sent;
  } catch (error) {
    throw new JobActionError(messageOf(error, 'The job could not be cancelled: it may have ended already.'));
  } finally {
    forgetCancel(jobId);
  }
}

function takeBack(draft: Draft): Draft {
  return draft.submitRequested ? mend(draft, null) : draft;
}

export function forgetCancel(jobId: string): void {
  updateDraft((draft) => ({ ...draft, cancelling: draft.cancelling.filter((id) => id !== jobId) }));
}

/** One batch; pending until the server has it. Rejects with Firestore's error. */
export async function writeCancel(jobId: string, uid: string): Promise<void> {
  const { doc, firestore, serverTimestamp, writeBatch } = await loadFirestore();
  const now = serverTimestamp();
  await writeBatch(firestore)
    .update(doc(firestore, jobPath(jobId)), cancelChange(now))
    .set(doc(firestore, requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now))
    .commit();
}

/**
 * Asks for one failed ad again: on screen at once; offline the promise waits for the
 * connection. Rejects with JobActionError.
 */
export async function retryAd(jobId: string, ad: IdentifiedAd): Promise<void> {
  const uid = await ensureUser();
  const generation = ad.generation + 1;
  try {
    const { doc, firestore, serverTimestamp, writeBatch } = await loadFirestore();
    const now = serverTimestamp();
    await writeBatch(firestore)
      .update(doc(firestore, adPath(jobId, ad.id)), retryChange(generation, now))
      .set(
        doc(firestore, requestPath(jobId, retryRequestId(ad.id, generation))),
        newRetryRequest(uid, ad.id, generation, now),
      )
      .commit();
  } catch (error) {
    throw new JobActionError(
      messageOf(error, 'This ad can’t be asked for again just now. Reload the page, then try again.'),
    );
  }
}

function messageOf(error: unknown, refused: string): string {
  return errorCode(error) === 'permission-denied' || errorCode(error) === 'not-found'
    ? refused
    : 'The server could not be reached. Check your connection, then try again.';
}
