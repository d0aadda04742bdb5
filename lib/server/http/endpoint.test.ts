import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error';
import { endpoint, nothingHere } from './endpoint';

const context = { params: Promise.resolve({ id: '7' }) };
const ask = (method: string, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/api/v1/things/7?token=secret', { method, headers });

const things = endpoint<{ id: string }>({
  GET: async ({ params }) => Response.json({ id: params.id }),
  POST: async () => {
    throw new ApiError('INVALID_REQUEST', 'Say what.', { errors: { what: 'Say what.' } });
  },
  DELETE: async () => {
    throw new Error('the password is 1234');
  },
  PUT: async () => {
    throw Object.assign(new Error('14 UNAVAILABLE'), { code: 14 });
  },
});

describe('an endpoint', () => {
  afterEach(() => vi.restoreAllMocks());

  it('answers with the parameters of the path and names the request', async () => {
    const answer = await things.GET(ask('GET', { 'x-request-id': 'client-chosen-1' }), context);
    expect(await answer.json()).toEqual({ id: '7' });
    expect(answer.headers.get('x-request-id')).toBe('client-chosen-1');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('answers HEAD as GET without the body', async () => {
    const answer = await things.HEAD(ask('HEAD'), context);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'application/json',
      '',
    ]);
  });

  it('answers what a handler throws with the one error body', async () => {
    const answer = await things.POST(ask('POST', { 'x-request-id': 'client-chosen-1' }), context);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({
      success: false,
      message: 'Say what.',
      error: 'Say what.',
      code: 'INVALID_REQUEST',
      errors: { what: 'Say what.' },
      request_id: 'client-chosen-1',
    });
  });

  it('refuses who is still sending at once, and hears them out', async () => {
    const sending: { controller?: ReadableStreamDefaultController<Uint8Array> } = {};
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (sending.controller = controller) });
    const init = { method: 'POST', body, duplex: 'half' };
    const request = new Request('http://127.0.0.1/api/v1/things/7', init);
    const answer = await things.POST(request, context);
    expect([answer.status, answer.headers.get('connection')]).toEqual([400, 'close']);
    const reader = answer.body?.getReader();
    const first = await reader?.read();
    expect(JSON.parse(new TextDecoder().decode(first?.value))).toMatchObject({ message: 'Say what.' });
    const end = reader?.read();
    sending.controller?.enqueue(new Uint8Array(100_000));
    expect(await Promise.race([end, Promise.resolve('still open')])).toBe('still open');
    sending.controller?.close();
    expect(await end).toMatchObject({ done: true });
  });

  it('has its own headers on all answers', async () => {
    const old = endpoint({ POST: async () => Promise.reject(new ApiError('INVALID_REQUEST', 'No.')) }, { Link: '<x>' });
    const answers = [
      old.POST(ask('POST'), context),
      old.GET(ask('GET'), context),
      old.OPTIONS(ask('OPTIONS'), context),
    ];
    expect((await Promise.all(answers)).map(({ status, headers }) => [status, headers.get('link')])).toEqual([
      [400, '<x>'],
      [405, '<x>'],
      [204, '<x>'],
    ]);
  });

  it('says nothing of a failure of its own, and logs it without the query', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await things.DELETE(ask('DELETE'), context);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('1234');
    expect(log.mock.calls[0]?.[0]).toContain('1234');
    expect(log.mock.calls[0]?.[0]).not.toContain('secret');
  });

  it('answers 503 with Retry-After to what passes', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const answer = await things.PUT(ask('PUT'), context);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });

  it('refuses other methods with 405 and names those that it has', async () => {
    const answer = await things.PATCH(ask('PATCH'), context);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST, PUT, DELETE, HEAD, OPTIONS']);
    expect(await answer.json()).toMatchObject({ success: false, code: 'METHOD_NOT_ALLOWED' });
  });

  it('refuses with 405 also what came as a method that has no route', async () => {
    const answer = await things.OPTIONS(ask('OPTIONS', { 'x-unroutable-method': 'TRACE' }), context);
    expect(answer.status).toBe(405);
    expect((await answer.json()).message).toMatch(/^TRACE is not possible here/);
  });

  it('answers a preflight of an allowed origin, also on errors', async () => {
    const origin = 'http://localhost:5173';
    const answer = await things.OPTIONS(ask('OPTIONS', { origin }), context);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect((await things.POST(ask('POST', { origin }), context)).headers.get('access-control-allow-origin')).toBe(
      origin,
    );
  });

  it('tells another origin nothing', async () => {
    const answer = await things.OPTIONS(ask('OPTIONS', { origin: 'https://evil.example' }), context);
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('an address that is not there', () => {
  it('answers 404 to every method', async () => {
    const { OPTIONS, HEAD, ...others } = nothingHere();
    for (const [method, route] of Object.entries(others)) {
      const answer = await route(ask(method), context);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ success: false, code: 'NOT_FOUND' });
    }
    expect((await HEAD(ask('HEAD'), context)).status).toBe(404);
    expect((await OPTIONS(ask('OPTIONS'), context)).status).toBe(204);
    expect((await OPTIONS(ask('OPTIONS', { 'x-unroutable-method': 'PURGE' }), context)).status).toBe(404);
  });
});
