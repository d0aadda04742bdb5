import http, { type RequestOptions } from 'node:http';
import https from 'node:https';
import { checkedLookup, FetchError, type IsAllowed, readWebAddress } from '../../../../lib/net/checked-address';

const TIMEOUT_MS = 15_000;

interface CallbackPost {
  body: string;
  headers: Record<string, string>;
  isAllowed: IsAllowed;
  timeoutMs?: number;
}

/**
 * Posts to an address that somebody else has chosen, and gives the status that was answered or, in words,
 * why there was none. The name is looked up once, what it resolves to is checked, and the connection goes to
 * exactly that; redirects are not followed, and nothing of the answer's body is read.
 */
export async function postCallback(
  address: string,
  { body, headers, isAllowed, timeoutMs = TIMEOUT_MS }: CallbackPost,
): Promise<string> {
  try {
    const url = readWebAddress(address, isAllowed);
    const options = {
      method: 'POST',
      lookup: checkedLookup(isAllowed),
      // A connection that is kept could lead to an address that was checked for somebody else.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...headers,
        'Content-Type': 'application/json',
        'User-Agent': 'AdForge',
        'Content-Length': Buffer.byteLength(body),
      },
    };
    return await statusOf(url, options, body);
  } catch (error) {
    return reasonOf(error);
  }
}

function statusOf(url: URL, options: RequestOptions, body: string): Promise<string> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    request(url, options)
      .on('response', (response) => {
        resolve(String(response.statusCode));
        response.destroy();
      })
      .on('error', reject)
      .end(body);
  });
}

/** In words of our own: an error's may hold parts of the address, and that may hold a secret of the receiver. */
function reasonOf(error: unknown): string {
  if (error instanceof FetchError) return error.message;
  const isTimeout = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
  return isTimeout ? 'the server took too long' : 'the server can’t be reached';
}
