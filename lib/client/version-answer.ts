import type { RecordedError } from '../domain/error-code';
import type { JobRequest } from '../domain/request';

/** When a version is tried again, and why the try before has failed. */
export interface NextTry {
  at: Date;
  error: RecordedError | null;
}

/** What a request has come to: a version's number, or what went wrong in words; null while it is open or unknown. */
export function answerOf(request: JobRequest | null | undefined): number | { problem: string } | null {
  if (!request || !('status' in request) || request.status === 'open') return null;
  if (request.status === 'done' && request.version !== null) return request.version;
  return { problem: request.error?.message ?? 'This version could not be made. Try again.' };
}

/** Of an open request that waits after a failed try; null of every other. */
export function nextTryOf(request: JobRequest | null | undefined): NextTry | null {
  if (!request || !('retry_at' in request) || request.status !== 'open' || request.retry_at === null) return null;
  return { at: request.retry_at, error: request.error };
}
