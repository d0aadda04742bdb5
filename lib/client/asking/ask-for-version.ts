import type { IdentifiedAd } from '../../domain/ads/ad';
import type { LargeSize } from '../../domain/shared/aspect-ratio';
import { requestPath } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import {
  type AdWish,
  newEditRequest,
  newRemakeRequest,
  newRemixRequest,
  newShowRequest,
  versionRequestId,
} from '../../domain/jobs/request';
import { errorCode } from '../firebase/firebase-error';
import { JobActionError } from './job-actions';
import { loadFirestore } from '../firebase/load-sdk';
import { ensureUser } from '../session/session-store';
import { expectRequest } from '../listening/catch-up';
import { keyOf, useShown, watchRequests } from '../listening/shown-jobs';
import { answerOf } from './version-answer';

/** The server has the request and says on it why it can't be met. */
export class VersionFailedError extends JobActionError {
  override name = 'VersionFailedError';
}

/** What a new version is made from. */
export interface VersionBase {
  jobId: string;
  ad: IdentifiedAd;
  basedOn: number;
}

// Each asks for a new version of a finished ad and resolves with its number once it is made; offline
// the promise waits for the connection. Rejects with JobActionError.

export async function askForEdit(base: VersionBase, wish: AdWish): Promise<number> {
  const { ad, basedOn } = base;
  return ask('edit', base, (uid, now) => newEditRequest(uid, ad.id, basedOn, wish, now));
}

export async function askForRemix(base: VersionBase, instruction: string): Promise<number> {
  const { ad, basedOn } = base;
  return ask('remix', base, (uid, now) => newRemixRequest(uid, ad.id, basedOn, instruction, now));
}

export async function askForRemake(base: VersionBase, size: LargeSize): Promise<number> {
  const { ad, basedOn } = base;
  return ask('remake', base, (uid, now) => newRemakeRequest(uid, ad.id, basedOn, size, now));
}

/** Asks for an earlier version on the sheet and resolves once it is there. Rejects with JobActionError. */
export async function askToShowVersion(jobId: string, ad: IdentifiedAd, version: number): Promise<number> {
  return ask('show', { jobId, ad }, (uid, now) => newShowRequest(uid, ad.id, version, now));
}

async function ask(
  type: Parameters<typeof versionRequestId>[0],
  { jobId, ad }: Omit<VersionBase, 'basedOn'>,
  request: (uid: string, now: unknown) => object,
): Promise<number> {
  const id = versionRequestId(type, ad.id, randomId(20));
  const uid = await ensureUser();
  const { doc, firestore, serverTimestamp, setDoc } = await loadFirestore();
  const sent = setDoc(doc(firestore, requestPath(jobId, id)), request(uid, serverTimestamp()));
  return untilAnswered({ uid, jobId, id, sent });
}

interface SentRequest {
  uid: string;
  jobId: string;
  id: string;
  sent: Promise<void>;
}

/** Listens from the start, so that the answer is not a round trip late. */
function untilAnswered({ uid, jobId, id, sent }: SentRequest): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const release = watchRequests(uid, jobId);
    const stop = useShown.subscribe(({ requests }) => {
      const answer = answerOf(requests[keyOf(uid, jobId)]?.[id]);
      if (answer === null) return;
      end(() => (typeof answer === 'number' ? resolve(answer) : reject(new VersionFailedError(answer.problem))));
    });
    const end = (settle: () => void) => {
      stop();
      release();
      settle();
    };
    sent.then(
      () => expectRequest(uid, jobId, id),
      (error: unknown) => end(() => reject(refused(error))),
    );
  });
}

function refused(error: unknown): JobActionError {
  const code = errorCode(error);
  return new JobActionError(
    code === 'permission-denied'
      ? 'This ad can’t be changed any more. Reload the page to see why.'
      : 'The server could not be reached. Check your connection, then try again.',
  );
}
