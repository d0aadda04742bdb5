import { MAX_TRIES } from '../../settings';
import { ProviderError } from '../../providers/provider-error';
import { PageError } from '../../web-pages/fetch/page-error';

/** For one product of many nobody waits longer. */
const LONGEST_WAIT_MS = 5 * 60_000;

/** Whether a page that could not be read will not be tried again: what is not of the page itself is never final. */
export function isFinal(error: unknown, attempt: number): error is PageError | ProviderError {
  if (!(error instanceof PageError || error instanceof ProviderError)) return false;
  return !error.retryable || attempt >= MAX_TRIES || (error.retryAfterMs ?? 0) > LONGEST_WAIT_MS;
}
