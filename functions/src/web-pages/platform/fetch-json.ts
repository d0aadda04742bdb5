import { fetchFile } from '../fetch/fetch-file';
import { PageError } from '../fetch/page-error';
import type { FetchSession } from '../fetch/session';

export interface Asking {
  session: FetchSession;
  /** Ends the asking at any time. */
  signal: AbortSignal;
}

/** A shop's list of 250 products with all their variants has some 5 MB. */
const MAX_BYTES = 10_000_000;

/**
 * The JSON at an address; undefined for what is none, as where a shop has switched its data off and answers with
 * a page. Rejects with a PageError.
 */
export async function fetchJson(url: URL, { session, signal }: Asking): Promise<unknown> {
  const { bytes } = await fetchFile(url.href, { session, signal, maxBytes: MAX_BYTES, accept: 'application/json' });
  try {
    return JSON.parse(bytes.toString()) as unknown;
  } catch {
    return undefined;
  }
}

/** The same of what can be done without: undefined where it could not be had. A stop is none of that. */
export async function jsonIfThere(url: URL, asking: Asking): Promise<unknown> {
  try {
    return await fetchJson(url, asking);
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    if (asking.signal.aborted) throw error;
    return undefined;
  }
}
