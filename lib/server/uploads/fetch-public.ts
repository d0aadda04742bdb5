import 'server-only';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import { checkedLookup, FetchError, type IsAllowed, readWebAddress } from '../../net/checked-address';
import { isPublicAddress } from '../../net/public-address';

export { FetchError };

interface FetchOptions {
  /** Ends the fetch, also while its body is being read. */
  signal: AbortSignal;
  /** Which addresses may be connected to. */
  isAllowed?: IsAllowed;
  redirects?: number;
}

const MAX_REDIRECTS = 3;

/**
 * Opens a file at an address that somebody else has chosen. Connects to public addresses
 * only: the name is resolved once, what it resolves to is checked, and the connection goes
 * to exactly that; every redirect begins anew. Sends no credentials. Rejects with FetchError.
 */
export async function openPublicUrl(address: string, options: FetchOptions): Promise<IncomingMessage> {
  const { signal, isAllowed = isPublicAddress, redirects = MAX_REDIRECTS } = options;
  const url = readWebAddress(address, isAllowed);
  const response = await ask(url, { signal, lookup: checkedLookup(isAllowed) });
  const { statusCode = 0, headers } = response;
  if (statusCode === 200) return plain(response);
  response.destroy();
  if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) {
    throw new FetchError(`the server answered ${statusCode}`);
  }
  if (redirects <= 0) throw new FetchError('it is redirected too often');
  return openPublicUrl(resolve(headers.location, url), { ...options, redirects: redirects - 1 });
}

function resolve(location: string, base: URL): string {
  return URL.canParse(location, base) ? new URL(location, base).href : '';
}

function ask(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  // No agent: a connection that is kept could lead to an address that was checked for somebody else.
  const headers = { Accept: 'image/*', 'Accept-Encoding': 'identity', 'User-Agent': 'AdForge' };
  return new Promise((resolve, reject) => {
    request(url, { ...options, agent: false, headers })
      .on('response', resolve)
      .on('error', (cause) => reject(cause instanceof FetchError ? cause : asFetchError(cause)))
      .end();
  });
}

function asFetchError(cause: Error): FetchError {
  const isTimeout = cause.name === 'AbortError' || cause.name === 'TimeoutError';
  return new FetchError(isTimeout ? 'the server took too long' : 'the server can’t be reached', { cause });
}

function plain(response: IncomingMessage): IncomingMessage {
  const encoding = response.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return response;
  response.destroy();
  throw new FetchError('the server sends it packed');
}
