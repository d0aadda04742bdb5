import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFile } from './fetch-file';
import { fetchPage } from './fetch-page';
import { fakeClock } from './fake-clock';
import { redirect, send, startLocalSite, type LocalSite } from './local-site';
import { FetchSession } from './session';

let site: LocalSite;
let inside: LocalSite;

beforeAll(async () => {
  [site, inside] = await Promise.all([startLocalSite(), startLocalSite()]);
  inside.answers['/token'] = send('secret');
});
afterAll(() => Promise.all([site.close(), inside.close()]));

const never = () => new AbortController().signal;
const open = (address: string, session = site.session()) => fetchPage(address, { signal: never(), session });

describe('an address that is not asked', () => {
  it.each([
    ['mug', 'https:// at its start'],
    ['ftp://shop.example/mug', 'not the address of a web page'],
    ['file:///etc/passwd', 'not the address of a web page'],
    ['https://me:word@shop.example/', 'user name or a password'],
    [`https://shop.example/${'a'.repeat(4096)}`, 'longer than any that we read'],
  ])('is wrong itself: %.40s', async (address, words) => {
    await expect(open(address)).rejects.toMatchObject({
      name: 'PageError',
      code: 'PAGE_UNREACHABLE',
      reason: 'address',
      retryable: false,
      message: expect.stringContaining(words) as string,
    });
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '10.0.0.1',
    '169.254.169.254',
  ])('is of this machine or beside it: %s', async (host) => {
    const { port } = new URL(inside.origin);
    await expect(open(`http://${host}:${port}/token`)).rejects.toMatchObject({
      reason: 'not-public',
      retryable: false,
    });
    expect(inside.asked).toHaveLength(0);
  });

  it('is of this machine in production, whatever is allowed', async () => {
    const session = new FetchSession({ FETCH_ALLOW_HOSTS: new URL(site.origin).host }, { clock: fakeClock() });
    await expect(open(`${site.origin}/`, session)).rejects.toMatchObject({ reason: 'not-public' });
  });

  it.each(['/by-redirect', '/by-refresh'])('is inside, and a page leads there: %s', async (path) => {
    site.answers['/by-redirect'] = redirect(`${inside.origin}/token`);
    site.answers['/by-refresh'] = send(`<meta http-equiv=refresh content="0;url=${inside.origin}/token">`);
    await expect(open(`${site.origin}${path}`)).rejects.toMatchObject({ reason: 'not-public' });
    expect(inside.asked).toHaveLength(0);
  });

  it('is inside, and robots.txt leads there', async () => {
    const other = await startLocalSite();
    other.answers['/robots.txt'] = redirect(`${inside.origin}/token`);
    await expect(open(`${other.origin}/`, other.session())).rejects.toMatchObject({ reason: 'not-public' });
    expect(inside.asked).toHaveLength(0);
    await other.close();
  });
});

describe('reading a file', () => {
  const file = (path: string, maxBytes = 1000) =>
    fetchFile(`${site.origin}${path}`, { signal: never(), session: site.session(), maxBytes, accept: 'image/*' });

  it('gives its bytes, after redirects too, and asks for what is wanted', async () => {
    site.answers['/photo'] = redirect('/photo.jpg');
    site.answers['/photo.jpg'] = send(Buffer.from([0xff, 0xd8]), { 'content-type': 'Image/JPEG; q=1' });
    expect(await file('/photo')).toEqual({
      bytes: Buffer.from([0xff, 0xd8]),
      contentType: 'image/jpeg',
      url: new URL(`${site.origin}/photo.jpg`),
    });
    expect(site.asked.at(-1)?.headers.accept).toBe('image/*');
  });

  it('ends at the size that is wanted', async () => {
    site.answers['/large'] = send(Buffer.alloc(1001));
    expect((await file('/large', 1001)).bytes).toHaveLength(1001);
    await expect(file('/large')).rejects.toMatchObject({
      code: 'PAGE_UNREADABLE',
      reason: 'too-large',
      message:
        'The file is larger than the 1 kB that we read. Type in what is missing, and upload the photos yourself.',
    });
  });

  it('names it in what it says', async () => {
    await expect(file('/gone')).rejects.toThrow('There is no file at this address any more (404)');
  });
});
