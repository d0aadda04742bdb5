import type { ErrorCode } from '../../../lib/domain/error-code';

/**
 * Why an ad could not be made. `retryable` failures go back to the queue, which waits and
 * delivers again; the others are recorded on the ad. `message` is shown to the person.
 */
export class ProviderError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly retryable: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ProviderError';
  }
}
