import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../lib/net/public-address';
import { postCallback } from './post-callback';

let server: Server;
let port = 0;
const asked: { url: string | undefined; body: string; headers: IncomingMessage['headers'] }[] = [];

beforeAll(async () => {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push({ url: request.url, body, headers: request.headers });
    if (request.url === '/silent') return;
    if (request.url === '/moved') response.writeHead(307, { location: '/taken' });
    else response.writeHead(Number(request.url?.slice(1)) || 204);
    response.end('x'.repeat(1_000_000));
  };
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here = (address: string) => address === '127.0.0.1';
const post = (path: string, timeoutMs = 60_000) =>
  postCallback(`http://127.0.0.1:${port}${path}`, {
    body: '{"type":"job.completed"}',
    headers: { 'webhook-id': 'msg_1' },
    isAllowed: here,
    timeoutMs,
  });

describe('posting a callback', () => {
  it('sends body and headers and tells the status', async () => {
    expect(await post('/202')).toBe('202');
    expect(asked.at(-1)).toMatchObject({
      body: '{"type":"job.completed"}',
      headers: { 'webhook-id': 'msg_1', 'content-type': 'application/json', connection: 'close' },
    });
  });

  it('follows no redirect', async () => {
    expect(await post('/moved')).toBe('307');
    expect(asked.map(({ url }) => url)).not.toContain('/taken');
  });

  it('does not wait for ever', async () => {
    expect(await post('/silent', 100)).toBe('the server took too long');
  });

  it('tells nothing of the address when it can’t be reached', async () => {
    const address = 'http://127.0.0.1:1/?token=secret';
    expect(await postCallback(address, { body: '', headers: {}, isAllowed: here })).toBe('the server can’t be reached');
  });

  it.each([
    '127.0.0.1',
    'localhost',
    '0x7f.1',
    '2130706433',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '10.0.0.1',
  ])('asks nothing inside: %s', async (host) => {
    const before = asked.length;
    const answer = await postCallback(`http://${host}:${port}/`, { body: '', headers: {}, isAllowed: isPublicAddress });
    expect(answer).toBe('it is not on the public internet');
    expect(asked).toHaveLength(before);
  });

  it.each(['file:///etc/passwd', 'https://user:word@example.com/', 'nowhere'])(
    'asks nothing else than the web: %s',
    async (address) => {
      expect(await postCallback(address, { body: '', headers: {}, isAllowed: here })).toMatch(/^it (is not|has)/);
    },
  );
});
