import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NextApiRequest, NextApiResponse } from 'next';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { endpoint } from './endpoint';
import { nodeHandler } from './node-handler';

/** Ms in which a request of this machine to itself arrives, however busy it is. */
const PATIENCE = 60_000;

const waiting = vi.fn<(signal: AbortSignal) => void>();

const handler = nodeHandler<{ id: string }>(
  endpoint({
    async GET({ request, params }) {
      const { searchParams } = new URL(request.url);
      if (searchParams.has('wait')) {
        waiting(request.signal);
        await new Promise((resolve) => request.signal.addEventListener('abort', resolve, { once: true }));
      }
      if (request.headers.get('if-none-match') === '"7"') return new Response(null, { status: 304 });
      const body = { id: params.id, say: searchParams.get('say'), agent: request.headers.get('user-agent') };
      return Response.json(body, { headers: { ETag: '"7"', Vary: 'Authorization' } });
    },
    async DELETE() {
      throw new ApiError('CONFLICT', 'It has ended.');
    },
  }),
);

const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
  // What Next.js adds to them, as far as it is used.
  const request = Object.assign(incoming, { query: { id: 'job_é' } }) as unknown as NextApiRequest;
  void handler(request, outgoing as unknown as NextApiResponse);
});

const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/jobs/x`;

describe('an endpoint on Node’s own request and answer', () => {
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  it('answers as the endpoint does, and says how long the answer is', async () => {
    const answer = await fetch(`${address()}?say=h%C3%A9`, {
      headers: { 'User-Agent': 'old', 'X-Request-Id': 'mine-1234' },
    });
    const text = await answer.text();
    expect(JSON.parse(text)).toEqual({ id: 'job_é', say: 'hé', agent: 'old' });
    expect([answer.status, Object.fromEntries(answer.headers)]).toMatchObject([
      200,
      {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
        'cache-control': 'no-store',
        'x-request-id': 'mine-1234',
        etag: '"7"',
      },
    ]);
  });

  it.each([
    ['GET', { 'If-None-Match': '"7"' }, 304, ''],
    ['HEAD', {}, 200, ''],
    ['DELETE', {}, 409, 'It has ended.'],
    ['POST', {}, 405, 'POST is not possible here. Use GET, DELETE, HEAD, OPTIONS.'],
    ['OPTIONS', { 'X-Unroutable-Method': 'TRACE' }, 405, 'TRACE is not possible here.'],
    ['OPTIONS', {}, 204, ''],
  ])('answers %s %j with %i', async (method, headers, status, part) => {
    const answer = await fetch(address(), { method, headers: headers as Record<string, string> });
    expect(answer.status).toBe(status);
    const text = await answer.text();
    if (part === '') expect(text).toBe('');
    else expect(text).toContain(part);
  });

  it('tells an endpoint that waits that its caller has gone', async () => {
    const leaving = new AbortController();
    const answer = fetch(`${address()}?wait=60`, { signal: leaving.signal });
    await vi.waitFor(() => expect(waiting).toHaveBeenCalledOnce(), PATIENCE);
    const [signal] = waiting.mock.calls[0] ?? [];
    expect(signal?.aborted).toBe(false);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await vi.waitFor(() => expect(signal?.aborted).toBe(true), PATIENCE);
  });
});
