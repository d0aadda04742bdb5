import type { ApiErrorCode, ErrorBody } from '../domain/api/error-body';

/** What the API answered instead of success; `message` says what to do. */
export class AdForgeError extends Error {
  override name = 'AdForgeError';
  readonly code: ApiErrorCode | 'UNKNOWN';
  /** What is wrong with each field, by its name. */
  readonly errors: Record<string, string>;
  readonly requestId: string | null;

  constructor(
    readonly status: number,
    body: Partial<ErrorBody>,
    /** As in the answer's header: seconds, or null. */
    readonly retryAfter: number | null = null,
  ) {
    super(body.message ?? `The server answered ${status}.`);
    this.code = body.code ?? 'UNKNOWN';
    this.errors = body.errors ?? {};
    this.requestId = body.request_id ?? null;
  }
}

/** Reads what was answered. The body may be anybody's: a proxy in between answers pages of its own. */
export async function errorOf(response: Response): Promise<AdForgeError> {
  const body = (await response.json().catch(() => ({}))) as Partial<ErrorBody> | null;
  return new AdForgeError(response.status, body ?? {}, secondsIn(response.headers.get('retry-after')));
}

function secondsIn(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header.trim()) ? Number(header) : null;
}
