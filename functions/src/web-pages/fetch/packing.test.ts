import zlib, { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCEPT_ENCODING } from './decompress';
import { fetchPage } from './fetch-page';
import { send, startLocalSite, type LocalSite } from './local-site';

let site: LocalSite;

beforeAll(async () => (site = await startLocalSite()));
afterAll(() => site.close());

const PAGE = Buffer.from(`<p>${'Stoneware from Aveiro. '.repeat(50)}</p>`);
const readAs = async (encoding: string, body: Buffer) => {
  site.answers['/page'] = send(body, { 'content-encoding': encoding });
  const signal = new AbortController().signal;
  return (await fetchPage(`${site.origin}/page`, { signal, session: site.session() })).html;
};

describe('a packed page', () => {
  it.each([
    ['gzip', gzipSync(PAGE)],
    ['X-GZIP', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['deflate, gzip', gzipSync(deflateSync(PAGE))],
    ['identity', PAGE],
    ['UTF-8', PAGE],
    ['gzip', gzipSync(PAGE).subarray(0, -8)],
  ])('is unpacked (%s)', async (encoding, body) => {
    expect(await readAs(encoding, body)).toBe(PAGE.toString());
  });

  it('is asked for only as it can be unpacked', async () => {
    await readAs('identity', PAGE);
    expect(site.asked.at(-1)?.headers['accept-encoding']).toBe(ACCEPT_ENCODING);
    const offered = ACCEPT_ENCODING.split(', ');
    expect(offered.slice(0, 3)).toEqual(['gzip', 'br', 'deflate']);
    expect(offered.includes('zstd')).toBe('createZstdDecompress' in zlib);
  });

  const { zstdCompressSync } = zlib as typeof zlib & { zstdCompressSync?: (bytes: Buffer) => Buffer };
  it.runIf(zstdCompressSync)('is unpacked (zstd, where Node can)', async () => {
    expect(await readAs('zstd', zstdCompressSync?.(PAGE) ?? PAGE)).toBe(PAGE.toString());
  });

  it.each([
    ['gzip', PAGE],
    ['br', PAGE],
    ['compress', PAGE],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(PAGE)))],
  ])('is refused where it can’t be (%s)', async (encoding, body) => {
    await expect(readAs(encoding, body)).rejects.toMatchObject({ code: 'PAGE_UNREADABLE', reason: 'unreadable' });
  });
});

describe('a page that is too large', () => {
  const tooLarge = { code: 'PAGE_UNREADABLE', reason: 'too-large', retryable: false };

  it('is left at 10 MB', async () => {
    expect(await readAs('identity', Buffer.alloc(10_000_000, 'a'))).toHaveLength(10_000_000);
    await expect(readAs('identity', Buffer.alloc(10_000_001, 'a'))).rejects.toMatchObject(tooLarge);
  });

  it('is left at 10 MB of what it unpacks to', async () => {
    const million = gzipSync(Buffer.alloc(1_000_000, 'a'));
    const bomb = Buffer.concat(Array.from({ length: 2000 }, () => million));
    await expect(readAs('gzip', bomb)).rejects.toMatchObject(tooLarge);
    await expect(readAs('gzip, br', brotliCompressSync(gzipSync(Buffer.alloc(20_000_000))))).rejects.toMatchObject(
      tooLarge,
    );
  });
});
