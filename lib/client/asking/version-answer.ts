import type { LargeSize } from '../../domain/shared/aspect-ratio';
import type { RecordedError } from '../../domain/shared/error-code';
import type { JobRequest, MakeRequest } from '../../domain/jobs/request';
import type { Requests } from '../listening/job-views';

/** When a version is tried again, and why the try before has failed. */
export interface NextTry {
  at: Date;
  error: RecordedError | null;
}

/** What a person can ask for on an ad: each has its own place on the page, where its outcome is told. */
export type Asked = 'edit' | 'remix' | 'remake' | 'show';

/** What was asked for on an ad and has not come to its end. */
export interface UnderWay {
  asked: Asked;
  /** The size, of a remake. */
  size: LargeSize | null;
  /** When it was asked for, in milliseconds. */
  since: number;
  /** `sending` until the server has said that it has the request. */
  stage: 'sending' | 'waiting' | 'making';
  /** Whether it costs something, and so takes its turn in a queue. */
  inTurn: boolean;
  /** When it is tried again, of one that waits after a failed try. */
  nextTry: NextTry | null;
}

/** The last version that was asked for of an ad, where it could not be made. */
export interface FailedVersion {
  id: string;
  asked: Asked;
  size: LargeSize | null;
  message: string;
  request: MakeRequest;
}

const KINDS = { edit_ad: 'edit', remix_ad: 'remix', remake_ad: 'remake' } as const satisfies Record<
  MakeRequest['type'],
  Asked
>;

/** Later than this nobody waits for it any more. */
const FAILURE_SHOWN_MS = 24 * 60 * 60_000;

const NO_REASON = 'This version could not be made. Try again.';

/** What a request has come to: a version's number, or what went wrong in words; null while it is open or unknown. */
export function answerOf(request: JobRequest | null | undefined): number | { problem: string } | null {
  if (!request || !('status' in request) || request.status === 'open') return null;
  if (request.status === 'done' && request.version !== null) return request.version;
  return { problem: request.error?.message ?? NO_REASON };
}

/** The version of an ad that is under way, whichever tab has asked for it; of several, the one that comes first. */
export function underWayOf(requests: Requests, ad: string): UnderWay | null {
  const open = versionsAskedFor(requests, ad).findLast(([, { status }]) => status === 'open');
  if (!open) return null;
  const [, request] = open;
  const { created_at, provider, lease, retry_at, error } = request;
  const inTurn = provider !== null;
  return {
    ...whatOf(request),
    since: created_at.getTime(),
    stage: inTurn && lease === null ? 'waiting' : 'making',
    inTurn,
    nextTry: retry_at && { at: retry_at, error },
  };
}

/** Why the newest version that was asked for of an ad could not be made, unless it could, or that is long ago. */
export function failureOf(requests: Requests, ad: string, now: Date): FailedVersion | null {
  const [newest] = versionsAskedFor(requests, ad);
  if (!newest) return null;
  const [id, request] = newest;
  if (request.status !== 'failed' || now.getTime() - request.created_at.getTime() > FAILURE_SHOWN_MS) return null;
  return { id, ...whatOf(request), message: request.error?.message ?? NO_REASON, request };
}

/** The ads of which a version is under way, by id. */
export function adsUnderWay(requests: Requests): string[] {
  return Object.values(requests).flatMap((request) =>
    isForVersion(request) && request.status === 'open' ? [request.ad] : [],
  );
}

function versionsAskedFor(requests: Requests, ad: string): [string, MakeRequest][] {
  return Object.entries(requests)
    .filter((entry): entry is [string, MakeRequest] => isForVersion(entry[1]) && entry[1].ad === ad)
    .sort(([, one], [, other]) => other.created_at.getTime() - one.created_at.getTime());
}

function isForVersion(request: JobRequest): request is MakeRequest {
  return 'based_on' in request;
}

function whatOf(request: MakeRequest): { asked: Asked; size: LargeSize | null } {
  return { asked: KINDS[request.type], size: request.type === 'remake_ad' ? request.size : null };
}
