import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page';
import { fakeClock } from './fake-clock';
import { redirect, send, startLocalSite, type LocalSite } from './local-site';
import { robotsTextForUs } from './robots-text';

let site: LocalSite;

beforeEach(async () => {
  site = await startLocalSite();
  for (const path of ['/mug', '/private/mug', '/private/open']) site.answers[path] = send('Mug');
});
afterEach(() => site.close());

const signal = new AbortController().signal;
const rules = (...lines: string[]) =>
  (site.answers['/robots.txt'] = send(lines.join('\n'), { 'content-type': 'text/plain' }));
const read = (path: string, session = site.session()) => fetchPage(`${site.origin}${path}`, { signal, session });
const mayRead = (path: string) =>
  site
    .session()
    .mayRead(new URL(path, site.origin), signal)
    .then(
      () => true,
      (error: { reason?: unknown }) => error.reason,
    );

describe('what a shop asks of programs', () => {
  it('is obeyed, and said to the person', async () => {
    rules('User-agent: *', 'Disallow: /private/', 'Allow: /private/open');
    await expect(read('/private/mug')).rejects.toMatchObject({
      name: 'PageError',
      code: 'ROBOTS_DISALLOWED',
      reason: 'robots',
      retryable: false,
      message:
        'This shop asks programs not to read the page (robots.txt). Type the product in, or ask the shop’s owner to allow AdForgeBot.',
    });
    expect(site.asked.map(({ url }) => url)).toEqual(['/robots.txt']);
    expect((await read('/private/open')).html).toBe('Mug');
  });

  it('holds for where a page leads to', async () => {
    rules('User-agent: *', 'Disallow: /private/');
    site.answers['/mug'] = redirect('/private/mug');
    await expect(read('/mug')).rejects.toMatchObject({ reason: 'robots' });
  });

  it.each([
    ['its own group', ['User-agent: *', 'Disallow: /', 'User-agent: adforgebot/2.0', 'Disallow: /cart'], '/mug', true],
    ['its own group', ['User-agent: *', 'Allow: /', 'User-agent: AdForgeBot', 'Disallow: /'], '/mug', 'robots'],
    ['none of others’', ['User-agent: OtherBot', 'Disallow: /'], '/mug', true],
    ['shared groups', ['User-agent: OtherBot', 'User-agent: AdForgeBot', 'Disallow: /mug$'], '/mug', 'robots'],
    ['wildcards', ['User-agent: *', 'Disallow: /*?sort='], '/mugs?sort=price', 'robots'],
    ['an empty file', [], '/mug', true],
    ['what is no such file', ['<!doctype html>', '<p>Disallow: /</p>'], '/mug', true],
  ])('knows %s', async (_, lines, path, answer) => {
    rules(...lines);
    expect(await mayRead(path)).toBe(answer);
  });

  it('is read once in a job, by many at the same time too', async () => {
    rules('User-agent: *', 'Crawl-delay: 1.5');
    const session = site.session();
    expect(session.crawlDelayMs(new URL(site.origin))).toBe(null);
    await Promise.all([read('/mug', session), read('/mug', session), read('/private/mug', session)]);
    expect(site.asked.filter(({ url }) => url === '/robots.txt')).toHaveLength(1);
    expect(session.crawlDelayMs(new URL('/mug', site.origin))).toBe(1500);
  });

  it.each(['', 'soon', '-1', '0', 'Infinity'])('has no delay of “%s”', async (delay) => {
    rules('User-agent: *', `Crawl-delay: ${delay}`, 'Disallow:');
    const session = site.session();
    await read('/mug', session);
    expect(session.crawlDelayMs(new URL(site.origin))).toBe(null);
  });

  it('is nothing beyond its first 500 kB', async () => {
    const comment = `#${'a'.repeat(99)}\n`.repeat(5120);
    rules('User-agent: *', 'Disallow: /private/', comment, 'Disallow: /mug');
    expect([await mayRead('/mug'), await mayRead('/private/mug')]).toEqual([true, 'robots']);
  });
});

describe('a shop whose robots.txt can’t be read', () => {
  it.each([400, 401, 403, 404, 410])('has no rules where it answers %i', async (status) => {
    site.answers['/robots.txt'] = send('', {}, status);
    expect(await mayRead('/mug')).toBe(true);
  });

  it.each([429, 500, 502, 503])('is not read now where it answers %i, and is asked anew later', async (status) => {
    site.answers['/robots.txt'] = send('', { 'retry-after': '120' }, status);
    const session = site.session();
    await expect(read('/mug', session)).rejects.toMatchObject({
      code: 'PAGE_UNREACHABLE',
      reason: 'robots-unreachable',
      retryable: true,
      retryAfterMs: 120_000,
      message:
        'The shop’s rules for programs (robots.txt) can’t be read now, so we don’t read its pages. Try again in 2 minutes, or type the product in.',
    });
    rules('User-agent: *', 'Allow: /');
    expect((await read('/mug', session)).html).toBe('Mug');
  });

  it('has no rules where they are never arrived at', async () => {
    site.answers['/robots.txt'] = redirect('/robots.txt');
    expect(await mayRead('/mug')).toBe(true);
    expect(site.asked).toHaveLength(6);
  });

  it('is not read now where it is silent', async () => {
    site.answers['/robots.txt'] = () => undefined;
    const reading = read('/mug', site.session({ timeoutMs: 50, clock: fakeClock() }));
    await expect(reading).rejects.toMatchObject({ retryable: true });
    expect(site.asked.filter(({ url }) => url === '/mug')).toHaveLength(0);
  });

  it('keeps nobody who has stopped', async () => {
    const stop = new AbortController();
    site.answers['/robots.txt'] = () => stop.abort();
    await expect(site.session().mayRead(new URL(site.origin), stop.signal)).rejects.toMatchObject({
      reason: 'stopped',
    });
  });
});

describe('a hostile robots.txt', () => {
  it('is boiled down to what concerns us', () => {
    const text = [
      '\uFEFFUser-Agent: OneBot # mine',
      'user-agent: TwoBot',
      'User-agent : AdForgeBot',
      'Sitemap: https://shop.example/sitemap.xml',
      'USER-AGENT: *',
      'disallow: /a # not that',
      `disallow: /${'b'.repeat(500)}`,
      'nonsense',
      'User-agent: *',
      'Crawl-delay: 5',
    ];
    expect(robotsTextForUs(text.join('\r')).split('\n')).toEqual([
      'user-agent: somebody-else',
      'user-agent: adforgebot',
      'user-agent: *',
      'disallow: /a',
      'user-agent: *',
      'crawl-delay: 5',
      'sitemap: https://shop.example/sitemap.xml',
    ]);
  });

  it('is boiled down however many names and wildcards it has', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `User-agent: bot${index}`);
    const wild = Array.from({ length: 1000 }, () => `Disallow: /*${'a'.repeat(398)}`);
    const lines = robotsTextForUs([...names, 'User-agent: *', ...wild, 'Disallow: /last'].join('\n')).split('\n');
    expect(lines).toHaveLength(2 + 100 + 1);
    expect(lines.at(-1)).toBe('disallow: /last');
  });
});
