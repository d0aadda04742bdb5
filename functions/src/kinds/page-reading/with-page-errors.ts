import { PageError } from '../../web-pages/fetch/page-error';
import { ProviderError } from '../../providers/provider-error';

/** Does something with a page; what it rejects with is told to the person in its own words. */
export async function withPageErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    const { code, message, retryable, retryAfterMs } = error;
    throw new ProviderError(code, message, retryable, { retryAfterMs, cause: error });
  }
}

/** The same of what can be done without: null where it could not be had. A cancel is none of that. */
export async function ifThere<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    signal.throwIfAborted();
    return null;
  }
}
