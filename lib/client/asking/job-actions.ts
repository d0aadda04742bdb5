import { SpokenError } from '../browser/spoken-error';
import type { IdentifiedAd } from '../../domain/ads/ad';
import { newRetryRequest, retryChange, retryRequestId } from '../../domain/jobs/request';
import { adPath, requestPath } from '../../domain/shared/paths';
import { cancelLock, withTabLock } from '../browser/tab-lock';
import { errorCode } from '../firebase/firebase-error';
import { loadFirestore } from '../firebase/load-sdk';
import { expectRequest } from '../listening/catch-up';
import { shownJob } from '../listening/shown-jobs';
import { unsentJob } from '../listening/unsent-jobs';
import { currentUid, ensureUser } from '../session/session-store';
import { forgetCancel, lookAtCancels, wantCancel } from './wanted-cancels';
import { writeCancel } from './write-cancel';

/** `message` is for the person. */
export class JobActionError extends SpokenError {
  override name = 'JobActionError';
}

/**
 * Cancels a job: on screen at once, also offline, where the promise waits for the
 * connection; the wish survives a reload. A job that never left this browser is just
 * dropped, and its words and files are in the form again. Rejects with JobActionError.
 */
export async function cancelJob(jobId: string): Promise<void> {
  const uid = currentUid();
  const unsent = unsentJob(jobId);
  if (unsent && !unsent.handedOver) return unsent.takeBack();
  wantCancel(jobId);
  if (uid === null || shownJob(uid, jobId).state !== 'ready') {
    // Handed over by an earlier page or another tab, maybe in vain: `wanted-cancels` finds out and carries it out.
    unsent?.takeBack();
    return lookAtCancels();
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

/**
 * Asks for one failed ad again: on screen at once; offline the promise waits for the
 * connection. Rejects with JobActionError.
 */
export async function retryAd(jobId: string, ad: IdentifiedAd): Promise<void> {
  const uid = await ensureUser();
  const generation = ad.generation + 1;
  const requestId = retryRequestId(ad.id, generation);
  try {
    const { doc, firestore, serverTimestamp, writeBatch } = await loadFirestore();
    const now = serverTimestamp();
    await writeBatch(firestore)
      .update(doc(firestore, adPath(jobId, ad.id)), retryChange(generation, now))
      .set(doc(firestore, requestPath(jobId, requestId)), newRetryRequest(uid, ad.id, generation, now))
      .commit();
    expectRequest(uid, jobId, requestId);
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
