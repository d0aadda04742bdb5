import type { ErrorCode } from '../../../../lib/domain/shared/error-code';

export type PageErrorCode = Extract<ErrorCode, 'PAGE_UNREACHABLE' | 'PAGE_UNREADABLE' | 'ROBOTS_DISALLOWED'>;

/** Why a page or a file couldn't be read. */
export type PageErrorReason =
  | 'address'
  | 'not-public'
  | 'unknown-host'
  | 'unreachable'
  | 'certificate'
  | 'timed-out'
  | 'stopped'
  | 'robots'
  | 'robots-unreachable'
  | 'not-found'
  | 'refused'
  | 'rate-limited'
  | 'server'
  | 'status'
  | 'redirects'
  | 'content-type'
  | 'too-large'
  | 'unreadable'
  | 'no-products';

/** All other reasons stand between us and the page. */
const CODES: Partial<Record<PageErrorReason, PageErrorCode>> = {
  robots: 'ROBOTS_DISALLOWED',
  'content-type': 'PAGE_UNREADABLE',
  'too-large': 'PAGE_UNREADABLE',
  unreadable: 'PAGE_UNREADABLE',
  'no-products': 'PAGE_UNREADABLE',
};

interface PageErrorOptions extends ErrorOptions {
  reason: PageErrorReason;
  retryable?: boolean;
  retryAfterMs?: number | null;
}

/** A page or a file that couldn't be read. `message` says why and what to do; it is shown to the person. */
export class PageError extends Error {
  override name = 'PageError';
  readonly code: PageErrorCode;
  readonly reason: PageErrorReason;
  /** Whether the same may work later. */
  readonly retryable: boolean;
  /** How long the shop asks us to wait, in milliseconds; null where it doesn't say. */
  readonly retryAfterMs: number | null;

  constructor(message: string, { reason, retryable = false, retryAfterMs = null, ...options }: PageErrorOptions) {
    super(message, options);
    this.code = CODES[reason] ?? 'PAGE_UNREACHABLE';
    this.reason = reason;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}
