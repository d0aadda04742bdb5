import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FetchError, openPublicUrl } from './fetch-public';

const answers: Record<string, RequestListener> = {
  '/photo.png': (_, response) => response.end('PNG'),
  '/moved': (_, response) => response.writeHead(302, { location: '/photo.png' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://169.254.169.254/token' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/round': (_, response) => response.writeHead(307, { location: '/round' }).end(),
  '/packed': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('PNG')),
  '/silent': () => {},
};

let server: Server;
let origin = '';
const asked: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url);
    const answer = answers[request.url ?? ''] ?? ((_, missing) => missing.writeHead(404).end());
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const never = () => new AbortController().signal;
/** As if this machine were somewhere on the internet, and nothing else. */
const isAllowed = (address: string) => address === '127.0.0.1';

async function text(address: string): Promise<string> {
  let words = '';
  for await (const chunk of await openPublicUrl(address, { signal: never(), isAllowed })) words += String(chunk);
  return words;
}

describe('opening a file at an address of somebody else', () => {
  it('gives its bytes, also after a redirect', async () => {
    expect(await text(`${origin}/photo.png`)).toBe('PNG');
    expect(await text(`${origin}/moved`)).toBe('PNG');
  });

  it.each([
    ['what is not there', '/nothing', '404'],
    ['redirects in a circle', '/round', 'too often'],
    ['a redirect to where it may not go', '/inside', 'public internet'],
    ['a redirect to a file of the machine', '/file', 'not a web address'],
    ['a packed answer', '/packed', 'packed'],
  ])('refuses %s', async (_, path, reason) => {
    await expect(text(`${origin}${path}`)).rejects.toThrow(FetchError);
    await expect(text(`${origin}${path}`)).rejects.toThrow(reason);
  });

  it.each([
    'ftp://example.com/a',
    'file:///etc/passwd',
    '//example.com',
    'photo.png',
    '',
    'https://user:word@example.com/a',
  ])('refuses “%s”', async (address) => {
    await expect(openPublicUrl(address, { signal: never() })).rejects.toThrow(FetchError);
  });

  it('connects to nothing on this machine or beside it, however it is written', async () => {
    const { port } = new URL(origin);
    const before = asked.length;
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '2130706433', '[::1]', '[::ffff:127.0.0.1]', '10.0.0.1']) {
      await expect(openPublicUrl(`http://${host}:${port}/photo.png`, { signal: never() })).rejects.toThrow(
        'public internet',
      );
    }
    expect(asked).toHaveLength(before);
  });

  it('ends when its time is over', async () => {
    const signal = AbortSignal.timeout(50);
    await expect(openPublicUrl(`${origin}/silent`, { signal, isAllowed })).rejects.toThrow('too long');
  });

  it('connects to the address that was checked, and to no other of the name', async () => {
    const checked = vi.fn(() => true);
    const { port } = new URL(origin);
    const response = await openPublicUrl(`http://localhost:${port}/photo.png`, {
      signal: never(),
      isAllowed: checked,
    }).catch((error: unknown) => error);
    expect(checked.mock.calls.flat()).toContain('127.0.0.1');
    expect(response).not.toBeInstanceOf(TypeError);
  });
});
