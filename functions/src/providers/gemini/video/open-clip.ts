import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { ProviderError } from '../../provider-error';
import { unavailable } from '../gemini-failure';
import type { VideoService } from './video-service';

const MOST_REDIRECTS = 3;
/** Where the API may send who fetches a file: stores of the same company, which must not hear the key. */
const STORES = /(?:^|\.)(?:googleapis\.com|googleusercontent\.com)$/;

/**
 * The bytes behind a clip's address, as they come. null where the address is no longer good. Rejects with ProviderError for
 * an address that is not the API's own, and as `fetch` does.
 */
export async function openClip(
  { apiKey, baseUrl }: VideoService,
  uri: string,
  signal: AbortSignal,
): Promise<Readable | null> {
  const api = new URL(baseUrl);
  let url = addressOf(uri, api);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const isOwn = url.origin === api.origin;
    const response = await fetch(url, {
      headers: isOwn ? { 'x-goog-api-key': apiKey } : {},
      redirect: 'manual',
      signal,
    });
    const next = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && next !== null) {
      await response.body?.cancel();
      url = redirected(next, url, api);
      continue;
    }
    if (response.ok && response.body) return Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
    await response.body?.cancel();
    if (GONE.has(response.status)) return null;
    throw unavailable('The video service does not hand over the finished clip.', `HTTP ${response.status} for a clip`);
  }
  throw strange('too many redirects');
}

/** What a link answers that has ended, or whose file was deleted. */
const GONE = new Set([400, 401, 403, 404, 410]);

/** The API names a file by an address that tells about it; its bytes are behind another. */
function addressOf(uri: string, api: URL): URL {
  const url = URL.parse(uri);
  if (url?.origin !== api.origin) throw strange('another host');
  if (/\/files\/[^/:]+$/.test(url.pathname)) {
    url.pathname += ':download';
    url.searchParams.set('alt', 'media');
  }
  return url;
}

function redirected(location: string, from: URL, api: URL): URL {
  const url = URL.parse(location, from);
  const isAllowed = url?.origin === api.origin || (url?.protocol === 'https:' && STORES.test(url.hostname));
  if (!url || !isAllowed) throw strange('a redirect to another host');
  return url;
}

function strange(diagnosis: string): ProviderError {
  const cause = new Error(`Gemini: ${diagnosis}`);
  return new ProviderError(
    'PROVIDER_UNAVAILABLE',
    'The finished clip lies at an address that can’t be trusted.',
    false,
    { cause },
  );
}
