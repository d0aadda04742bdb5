import type { ApiErrorCode, ErrorBody } from '../api/fields/error-body';

/**
 * What went wrong: the API's own code; `TIMED_OUT` and `UNREACHABLE` where no answer came, `UNREADABLE` where
 * it is not the API's, `UNKNOWN` for a refusal that does not say.
 */
export type FailureCode = ApiErrorCode | 'TIMED_OUT' | 'UNREACHABLE' | 'UNREADABLE' | 'UNKNOWN';

interface Failure extends Partial<Omit<ErrorBody, 'code'>> {
  code?: FailureCode;
}

/** Why there is no success; `message` says what to do. */
export class AdForgeError extends Error {
  override name = 'AdForgeError';
  readonly code: FailureCode;
  /** What is wrong with each field, by its name. */
  readonly errors: Record<string, string>;
  readonly requestId: string | null;
  /** Of a conflict with a job: which one. */
  readonly jobId: string | number | null;

  constructor(
    /** Of the answer; 0 where none came. */
    readonly status: number,
    body: Failure,
    /** As in the answer's header: seconds from now, or null. */
    readonly retryAfter: number | null = null,
    options?: ErrorOptions,
  ) {
    super(body.message ?? `The server answered ${status}.`, options);
    this.code = body.code ?? 'UNKNOWN';
    this.errors = body.errors ?? {};
    this.requestId = body.request_id ?? null;
    this.jobId = body.job_id ?? null;
  }
}

/** Reads what was answered. The body may be anybody's: a proxy in between answers pages of its own. */
export async function errorOf(response: Response): Promise<AdForgeError> {
  const body = (await response.json().catch(() => null)) as Failure | null;
  return new AdForgeError(response.status, body ?? {}, secondsIn(response.headers.get('retry-after')));
}

/** `Retry-After` is a number of seconds or a date. */
function secondsIn(header: string | null): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header.trim())) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? null : Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
