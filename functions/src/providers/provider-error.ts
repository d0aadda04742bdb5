import type { ErrorCode } from '../../../lib/domain/shared/error-code';
import { NOTHING_SPENT, type Spent } from '../../../lib/domain/money/usage';

interface ProviderErrorOptions extends ErrorOptions {
  /** For how long the service asks to be left alone, where it says so. */
  retryAfterMs?: number | null;
  /** Every other ad of the job would fail in the same way, now and for a while. */
  endsJob?: boolean;
}

/**
 * Why an ad could not be made. After a `retryable` failure the ad waits on the queue for its
 * next try; the others are recorded on the ad. `message` is shown to the person.
 */
export class ProviderError extends Error {
  readonly retryAfterMs: number | null;
  readonly endsJob: boolean;
  /** What this try has cost all the same. */
  spent: Spent = NOTHING_SPENT;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly retryable: boolean,
    { retryAfterMs = null, endsJob = false, ...options }: ProviderErrorOptions = {},
  ) {
    super(message, options);
    this.name = 'ProviderError';
    this.retryAfterMs = retryAfterMs;
    this.endsJob = endsJob;
  }
}
