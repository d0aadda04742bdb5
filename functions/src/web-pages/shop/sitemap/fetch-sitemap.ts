import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { fetchFile } from '../../fetch/fetch-file';
import { tooLarge, unreadable } from '../../fetch/transport-errors';
import { pause } from '../pause';
import type { ShopVisit } from '../shop-visit';
import { readSitemap, type Sitemap } from './read-sitemap';

/** Once unpacked. The protocol allows 50: what shops write is split long before. */
const MAX_BYTES = 10_000_000;

const unzip = promisify(gunzip);

/** The sitemap at an address, also where its file is packed; null for what is none. Rejects with a PageError. */
export async function fetchSitemap(url: URL, visit: ShopVisit): Promise<Sitemap | null> {
  const { session, signal } = visit;
  await pause(visit.page.url, visit);
  const accept = 'application/xml, text/xml, application/gzip;q=0.9, */*;q=0.5';
  const { bytes } = await fetchFile(url.href, { session, signal, maxBytes: MAX_BYTES, accept });
  return readSitemap((await unpacked(bytes, url)).toString());
}

/** What a file is called and said to be varies; its first bytes don't. */
async function unpacked(bytes: Buffer, url: URL): Promise<Buffer> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await unzip(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw isLarge ? tooLarge('file', MAX_BYTES) : unreadable(url, error);
  }
}
