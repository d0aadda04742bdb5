import type { ErrorCode } from '../../../lib/domain/error-code';

interface ProviderErrorOptions extends ErrorOptions {
  /** For how long the service asks to be left alone, where it says so. */
  retryAfterMs?: number | null;
}

/**
 * Why an ad could not be made. `retryable` failures go back to the queue, which waits and
 * delivers again; the others are recorded on the ad. `message` is shown to the person.
 */
export class ProviderError extends Error {
  readonly retryAfterMs: number | null;

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly retryable: boolean,
    { retryAfterMs = null, ...options }: ProviderErrorOptions = {},
  ) {
    super(message, options);
    this.name = 'ProviderError';
    this.retryAfterMs = retryAfterMs;
  }
}
