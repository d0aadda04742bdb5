import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as realTimeout } from 'node:timers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUED } from '../api/operations/examples';
import { createAdForge } from './adforge';
import type { BulkJobFields } from './bulk-form';
import { bodyOf, JOB_PATH, type LocalApi, refuse, startLocalApi } from './local-api';

// How long the pauses are is told by the calls; none of them is waited for.
vi.mock('./pause', () => ({
  pause: vi.fn(async () => undefined),
  backoffMs: (attempt: number) => 500 * 2 ** attempt,
}));
const { pause } = await import('./pause');
const pauses = () => vi.mocked(pause).mock.calls.map(([ms]) => ms);

let api: LocalApi;
const jobId = JOB_PATH.split('/').at(-1) ?? '';
beforeEach(() => vi.mocked(pause).mockClear());
afterEach(() => {
  vi.useRealTimers();
  api.close();
});

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;

async function clientOf(answer: Answer, options: { timeoutMs?: number; retries?: number } = {}) {
  api = await startLocalApi(answer);
  return createAdForge({ baseUrl: api.url, token: 'afk_token', ...options });
}

const json = (response: ServerResponse, body: string) =>
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);

/** How long an answer may take. */
const LIMIT_MS = 30_000;

/**
 * Lets that time go by, and what files are given besides, here where the question has arrived: how fast this machine is
 * makes no difference.
 */
const timeGoesBy = () => void vi.advanceTimersByTime(2 * LIMIT_MS);

/** Ways to lose an answer, with a clock that only `timeGoesBy` moves. */
const LOST: [string, (response: ServerResponse) => unknown][] = [
  ['never comes', timeGoesBy],
  ['breaks off before it begins', (response) => response.destroy()],
  [
    'stops in the middle',
    (response) => {
      response.writeHead(200, { 'Content-Length': '999' }).write('{"success":true,');
      realTimeout(timeGoesBy, 10);
    },
  ],
  [
    'breaks off in the middle',
    (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"success":true,');
      realTimeout(() => response.destroy(), 10);
    },
  ],
  ['is cut short', (response) => json(response, bodyOf(0).slice(0, -9))],
  ['is a page', (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in to the Wi-Fi')],
  ['is JSON of something else', (response) => json(response, '"ok"')],
];

const FIELDS: BulkJobFields = {
  brand_name: 'Northwind',
  product_full_name: 'Juniper Tonic',
  product_description: 'Crisp.',
  primary_color_hex: '#0B5D3B',
  secondary_color_hex: '#F4E9CD',
  count: 2,
  product_images: [new Blob(['PNG'], { type: 'image/png' })],
};

describe('a request that does not get through', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));

  it('is sent again with the same idempotency key, so that there is one job', async () => {
    const { jobs } = await clientOf((_, response, count) => {
      if (count === 1) response.destroy();
      else if (count === 2) refuse(response, 503, 'UNAVAILABLE');
      else json(response, JSON.stringify(QUEUED));
    });
    expect((await jobs.create(FIELDS)).job_id).toBe(QUEUED.job_id);
    const keys = api.asked.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(LOST)('is sent again when its answer %s: a question, and a job with its key', async (_, lose) => {
    const answer = (good: string) => (_request: IncomingMessage, response: ServerResponse, count: number) =>
      count === 1 ? lose(response) : json(response, good);
    const asking = await clientOf(answer(bodyOf(40)), { timeoutMs: LIMIT_MS });
    expect((await asking.jobs.get(jobId)).progress.percentage).toBe(40);
    expect(api.asked).toHaveLength(2);
    api.close();

    const making = await clientOf(answer(JSON.stringify(QUEUED)), { timeoutMs: LIMIT_MS });
    expect((await making.jobs.create(FIELDS)).job_id).toBe(QUEUED.job_id);
    const [first, second] = api.asked.map(({ headers }) => headers['idempotency-key']);
    expect(first).toBe(second);
  });

  it.each(LOST)(
    'is not sent again when a second time would be another thing: a cancel whose answer %s',
    async (_, lose) => {
      const { jobs } = await clientOf((_request, response) => lose(response), { timeoutMs: LIMIT_MS });
      await expect(jobs.cancel(jobId)).rejects.toMatchObject({ name: 'AdForgeError' });
      expect(api.asked).toHaveLength(1);
    },
  );

  it('says which way the answer got lost', async () => {
    const codes: string[] = [];
    for (const [, lose] of LOST) {
      const { jobs } = await clientOf((_request, response) => lose(response), { timeoutMs: LIMIT_MS, retries: 1 });
      codes.push((await jobs.get(jobId).catch(({ code, status }) => `${status} ${code}`)) as string);
      expect(api.asked).toHaveLength(2);
      api.close();
    }
    const unreachable = '0 UNREACHABLE';
    const unreadable = '200 UNREADABLE';
    expect(codes).toEqual([
      ...['0 TIMED_OUT', unreachable, '0 TIMED_OUT', unreachable],
      ...[unreadable, unreadable, unreadable],
    ]);
  });

  it('is given up with the caller’s own reason, and not sent again', async () => {
    const giving = new AbortController();
    const { jobs } = await clientOf(() => giving.abort(new Error('enough')));
    await expect(jobs.create(FIELDS, { signal: giving.signal })).rejects.toThrow('enough');
    expect(api.asked).toHaveLength(1);
  });

  it('waits as long as the server asks for, in seconds or until a date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-27T10:00:00Z') });
    const { jobs } = await clientOf((_, response, count) => {
      if (count === 1) refuse(response, 429, 'RATE_LIMIT_EXCEEDED', { 'Retry-After': '7' });
      else if (count === 2) refuse(response, 503, 'UNAVAILABLE', { 'Retry-After': 'Fri, 27 Nov 2026 10:00:09 GMT' });
      else if (count === 3) refuse(response, 503, 'UNAVAILABLE', { 'Retry-After': 'soon' });
      else json(response, bodyOf(0));
    });
    await jobs.get(jobId);
    expect(pauses()).toEqual([7000, 9000, 2000]);
  });

  it('is not held up for an hour: the caller hears when to come back', async () => {
    const { stats } = await clientOf((_, response) => refuse(response, 503, 'UNAVAILABLE', { 'Retry-After': '3600' }));
    await expect(stats()).rejects.toMatchObject({ status: 503, retryAfter: 3600 });
    expect(pauses()).toEqual([]);
  });

  it('waits for the first one with its key to end, longer than other refusals are waited for', async () => {
    const { jobs } = await clientOf((_, response, count) => {
      if (count <= 12) refuse(response, 409, 'CONFLICT', { 'Retry-After': '5' });
      else json(response, JSON.stringify(QUEUED));
    });
    expect((await jobs.create(FIELDS)).job_id).toBe(QUEUED.job_id);
    expect(pauses()).toEqual(Array.from({ length: 12 }, () => 5000));
  });

  it('does not wait for the first one for ever', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { jobs } = await clientOf((_, response) => {
      vi.advanceTimersByTime(40_000);
      refuse(response, 409, 'CONFLICT', { 'Retry-After': '5' });
    });
    await expect(jobs.create(FIELDS)).rejects.toMatchObject({ status: 409, code: 'CONFLICT' });
    expect(api.asked).toHaveLength(3);
  });

  it('is given up after some tries', async () => {
    const { stats } = await clientOf((_, response) => refuse(response, 503, 'UNAVAILABLE'));
    await expect(stats()).rejects.toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect(api.asked).toHaveLength(5);
  });

  it.each([400, 401, 403, 404, 409, 413, 500])('is not sent again after %i', async (status) => {
    const { jobs } = await clientOf((_, response) => refuse(response, status, 'INVALID_REQUEST'));
    await expect(jobs.create(FIELDS)).rejects.toMatchObject({ status });
    expect(api.asked).toHaveLength(1);
  });

  it('has an error also where a proxy answers with a page', async () => {
    const { jobs } = await clientOf((_, response) => void response.writeHead(418).end('<html>'));
    await expect(jobs.get(jobId)).rejects.toMatchObject({
      status: 418,
      code: 'UNKNOWN',
      message: 'The server answered 418.',
    });
  });
});
