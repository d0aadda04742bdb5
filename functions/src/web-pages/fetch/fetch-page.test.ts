import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fetchPage } from './fetch-page';
import { redirect, send, startLocalSite, type LocalSite } from './local-site';
import type { PageError } from './page-error';
import type { FetchSession } from './session';

let site: LocalSite;

beforeAll(async () => (site = await startLocalSite()));
afterAll(() => site.close());
beforeEach(() => {
  site.answers = {};
  site.asked.length = 0;
});

const never = () => new AbortController().signal;
const read = (path: string, session: FetchSession = site.session()) =>
  fetchPage(path.startsWith('/') ? `${site.origin}${path}` : path, { signal: never(), session });
const failure = (path: string, session?: FetchSession) =>
  read(path, session).then(
    () => expect.unreachable('the page was read'),
    (error: unknown) => error as PageError,
  );
const pathsAsked = () => site.asked.map(({ url }) => url);

describe('reading a page', () => {
  it('gives its text, and says who asks', async () => {
    site.answers['/mug'] = send('<h1>Mug</h1>', { 'content-type': 'text/html; charset=UTF-8' });
    expect(await read('/mug')).toEqual({
      url: new URL(`${site.origin}/mug`),
      html: '<h1>Mug</h1>',
      status: 200,
      contentType: 'text/html',
    });
    const [robots, page] = site.asked;
    expect(robots?.url).toBe('/robots.txt');
    expect(page?.headers['user-agent']).toBe('Mozilla/5.0 (compatible; AdForgeBot/1.0; +https://adforge.example/bot)');
    expect(page?.headers.cookie).toBeUndefined();
    expect(page?.headers.connection).toBe('close');
  });

  it('follows redirects, and says where it was', async () => {
    site.answers['/1'] = redirect('/2', 301);
    site.answers['/2'] = redirect(`${site.origin}/3`, 307);
    site.answers['/3'] = redirect('4', 308);
    site.answers['/4'] = redirect('?page=5', 303);
    site.answers['/4?page=5'] = redirect('/6');
    site.answers['/6'] = send('There');
    expect((await read('/1')).url.pathname).toBe('/6');
  });

  it('follows a redirect whose letters are not escaped', async () => {
    site.answers['/size'] = redirect(Buffer.from('/größe').toString('latin1'));
    site.answers['/gr%C3%B6%C3%9Fe'] = send('Large');
    expect((await read('/size')).html).toBe('Large');
  });

  it('follows a refresh in the page once', async () => {
    site.answers['/old'] = send('<meta http-equiv="Refresh" content="2; URL=\'/new\'">');
    site.answers['/new'] = send('<meta http-equiv="refresh" content="0;url=/newer">New');
    expect((await read('/old')).url.pathname).toBe('/new');
    expect(pathsAsked()).toEqual(['/robots.txt', '/old', '/new']);
  });

  it('takes a page without a type that begins like one', async () => {
    site.answers['/bare'] = (_, response) => response.end('\n<!DOCTYPE html><title>Bare</title>');
    expect((await read('/bare')).contentType).toBe('');
    site.answers['/words'] = (_, response) => response.end('Just words');
    expect(await failure('/words')).toMatchObject({ code: 'PAGE_UNREADABLE', reason: 'content-type' });
  });

  it('keeps the cookies that it is given, also those of a redirect', async () => {
    site.answers['/shop'] = (request, response) =>
      request.headers.cookie === 'seen=1; lang=de'
        ? response.writeHead(200, { 'content-type': 'text/html' }).end('Welcome')
        : response.writeHead(302, { location: '/shop', 'set-cookie': ['seen=1; Path=/', 'lang=de; HttpOnly'] }).end();
    expect((await read('/shop')).html).toBe('Welcome');
  });
});

describe('a shop that is busy', () => {
  const busyOnce = (status: number, retryAfter: string) => {
    let times = 0;
    site.answers['/mug'] = (_, response) =>
      times++ === 0
        ? response.writeHead(status, { 'retry-after': retryAfter }).end()
        : response.writeHead(200, { 'content-type': 'text/html' }).end('Mug');
  };

  it.each([
    [429, '7', 7000],
    [503, 'Mon, 01 Jun 2026 00:00:09 GMT', 9000],
  ])('is asked again when it wants (%i)', async (status, retryAfter, waitMs) => {
    busyOnce(status, retryAfter);
    const session = site.session();
    const before = session.clock.now();
    expect((await read('/mug', session)).html).toBe('Mug');
    expect(session.clock.now() - before).toBe(waitMs);
  });

  it('is not waited for longer than ten seconds', async () => {
    busyOnce(429, '180');
    expect(await failure('/mug')).toMatchObject({
      code: 'PAGE_UNREACHABLE',
      reason: 'rate-limited',
      retryable: true,
      retryAfterMs: 180_000,
      message: 'The shop asks us to come back later (429). Try again in 3 minutes, or type the product in.',
    });
  });

  it('is asked three times more at most', async () => {
    site.answers['/mug'] = send('', { 'retry-after': '0' }, 503);
    expect(await failure('/mug')).toMatchObject({ reason: 'server', retryable: true, retryAfterMs: 0 });
    expect(pathsAsked()).toEqual(['/robots.txt', '/mug', '/mug', '/mug', '/mug']);
  });
});

describe('a page that can’t be read', () => {
  it.each([
    [404, 'not-found', false, 'There is no page at this address any more (404)'],
    [410, 'not-found', false, 'There is no page at this address any more (410)'],
    [401, 'refused', false, 'only after signing in (401)'],
    [403, 'refused', false, 'ask the shop’s owner to allow AdForgeBot'],
    [429, 'rate-limited', true, 'Try again in a few minutes'],
    [500, 'server', true, 'The shop has a problem of its own now (500)'],
    [418, 'status', false, 'The shop answered with 418 instead of the page'],
    [302, 'status', false, 'The shop answered with 302 instead of the page'],
  ])('says what to do about %i', async (status, reason, retryable, words) => {
    site.answers['/page'] = send('Sorry', {}, status);
    const error = await failure('/page');
    expect(error).toMatchObject({ name: 'PageError', code: 'PAGE_UNREACHABLE', reason, retryable, retryAfterMs: null });
    expect(error.message).toContain(words);
  });

  it('is none: a document is not even loaded', async () => {
    site.answers['/leaflet'] = (_, response) =>
      response.writeHead(200, { 'content-type': 'application/pdf' }).write('%');
    expect(await failure('/leaflet')).toMatchObject({
      reason: 'content-type',
      message:
        'The address leads to a file (application/pdf), not a web page. Paste the address of the product’s page.',
    });
  });

  it('is empty', async () => {
    site.answers['/empty'] = send(' \n');
    expect(await failure('/empty')).toMatchObject({ reason: 'unreadable', retryable: true });
  });

  it.each([
    ['/loop', 'more than 5 times'],
    ['/mail', 'not a web page'],
    ['/secret', 'not a web page'],
  ])('leads nowhere (%s)', async (path, words) => {
    site.answers['/loop'] = redirect('/loop');
    site.answers['/mail'] = redirect('mailto:shop@shop.example');
    site.answers['/secret'] = redirect('https://me:word@shop.example/');
    const error = await failure(path);
    expect(error.reason).toBe('redirects');
    expect(error.message).toContain(words);
  });

  it('leads on six times', async () => {
    for (let at = 1; at <= 5; at += 1) site.answers[`/${at}`] = redirect(`/${at + 1}`);
    site.answers['/6'] = send('<meta http-equiv="refresh" content="0;url=/7">');
    site.answers['/7'] = send('There');
    expect(await failure('/1')).toMatchObject({ reason: 'redirects' });
    expect((await read('/2')).html).toBe('There');
  });

  it('has no server', async () => {
    const other = await startLocalSite();
    await other.close();
    expect(await failure(`${other.origin}/`, other.session())).toMatchObject({
      reason: 'unreachable',
      retryable: true,
    });
  });

  it('breaks off', async () => {
    site.answers['/half'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
      response.write('<p>', () => response.destroy());
    };
    expect(await failure('/half')).toMatchObject({ reason: 'unreachable', retryable: true });
  });
});

describe('a page that takes too long', () => {
  it('is given up, whether it is silent or drips', async () => {
    site.answers['/silent'] = () => undefined;
    site.answers['/drips'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const drip = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(drip));
    };
    for (const path of ['/silent', '/drips']) {
      const session = site.session();
      await session.mayRead(new URL(site.origin), never());
      Object.assign(session, { timeoutMs: 60 });
      const error = await failure(path, session);
      expect(error).toMatchObject({ reason: 'timed-out', retryable: true });
      expect(error.message).toBe(
        '“127.0.0.1” took longer than 1 second to answer. Try again in a minute, or type the product in.',
      );
    }
  });

  it('is left when whoever asked stops', async () => {
    const stop = new AbortController();
    site.answers['/silent'] = () => stop.abort(new Error('cancelled'));
    const reading = fetchPage(`${site.origin}/silent`, { signal: stop.signal, session: site.session() });
    await expect(reading).rejects.toMatchObject({
      name: 'PageError',
      reason: 'stopped',
      cause: new Error('cancelled'),
    });
  });
});
