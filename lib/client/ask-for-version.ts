import type { IdentifiedAd } from '../domain/ad';
import { requestPath } from '../domain/paths';
import { randomId } from '../domain/random-id';
import { type AdWish, type JobRequest, newEditRequest, newShowRequest, versionRequestId } from '../domain/request';
import { errorCode } from './firebase-error';
import { JobActionError } from './job-actions';
import { loadFirestore } from './load-sdk';
import { ensureUser } from './session-store';
import { keyOf, useShown, watchRequest } from './shown-jobs';

/**
 * Asks for a new version of a finished ad and resolves with its number once it is made;
 * offline the promise waits for the connection. Rejects with JobActionError.
 */
export async function askForVersion(jobId: string, ad: IdentifiedAd, basedOn: number, wish: AdWish): Promise<number> {
  const id = versionRequestId('edit', ad.id, randomId(20));
  return ask(requestPath(jobId, id), (uid, now) => newEditRequest(uid, ad.id, basedOn, wish, now));
}

/** Asks for an earlier version on the sheet and resolves once it is there. Rejects with JobActionError. */
export async function askToShowVersion(jobId: string, ad: IdentifiedAd, version: number): Promise<number> {
  const id = versionRequestId('show', ad.id, randomId(20));
  return ask(requestPath(jobId, id), (uid, now) => newShowRequest(uid, ad.id, version, now));
}

async function ask(path: string, request: (uid: string, now: unknown) => object): Promise<number> {
  const uid = await ensureUser();
  const { doc, firestore, serverTimestamp, setDoc } = await loadFirestore();
  const sent = setDoc(doc(firestore, path), request(uid, serverTimestamp()));
  return untilAnswered(uid, path, sent);
}

/** Listens from the start, so that the answer is not a round trip late. */
function untilAnswered(uid: string, path: string, sent: Promise<void>): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const release = watchRequest(uid, path);
    const stop = useShown.subscribe(({ requests }) => {
      const answer = answerOf(requests[keyOf(uid, path)]);
      if (answer) end(() => (typeof answer === 'number' ? resolve(answer) : reject(answer)));
    });
    const end = (settle: () => void) => {
      stop();
      release();
      settle();
    };
    sent.catch((error: unknown) => end(() => reject(refused(error))));
  });
}

function answerOf(request: JobRequest | null | undefined): number | JobActionError | null {
  if (!request || !('status' in request) || request.status === 'open') return null;
  if (request.status === 'done' && request.version !== null) return request.version;
  return new JobActionError(request.error?.message ?? 'This version could not be made. Try again.');
}

function refused(error: unknown): JobActionError {
  const code = errorCode(error);
  return new JobActionError(
    code === 'permission-denied'
      ? 'This ad can’t be changed any more. Reload the page to see why.'
      : 'The server could not be reached. Check your connection, then try again.',
  );
}
