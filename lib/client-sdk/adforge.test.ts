import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUEUED } from '../domain/api/examples';
import { createAdForge } from './adforge';
import type { BulkJobFields } from './bulk-form';
import { bodyOf, eventAt, JOB_PATH, type LocalApi, refuse, startLocalApi } from './local-api';

// Pauses between tries are short here; what they are in earnest is not what these tests are about.
vi.mock('./pause', async (original) => {
  const { pause } = await original<typeof import('./pause')>();
  return {
    pause: vi.fn((ms: number, signal?: AbortSignal) => pause(Math.min(ms, 5), signal)),
    backoffMs: (attempt: number) => 500 * 2 ** attempt,
  };
});
const { pause } = await import('./pause');

let api: LocalApi;
const jobId = JOB_PATH.split('/').at(-1) ?? '';
beforeEach(() => vi.mocked(pause).mockClear());
afterEach(() => api.close());

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;

async function clientOf(answer: Answer) {
  api = await startLocalApi(answer);
  return createAdForge({ baseUrl: `${api.url}/`, token: async () => 'afk_token' });
}

async function percentages(answer: Answer, via?: 'stream' | 'wait' | 'poll', signal?: AbortSignal) {
  const { jobs } = await clientOf(answer);
  const seen: number[] = [];
  for await (const { progress } of jobs.follow(jobId, { ...(via ? { via } : {}), ...(signal ? { signal } : {}) }))
    seen.push(progress.percentage);
  return seen;
}

const json = (response: ServerResponse, body: string, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(body);
const stream = (response: ServerResponse) =>
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });

/** A job that gets on by 50 with each question, of whatever kind. */
function steps(known: string[] = []): Answer {
  let at = 0;
  return (request, response) => {
    const tag = `W/"${at}"`;
    known.push(String(request.headers['if-none-match']));
    json(response, bodyOf(at), { ETag: tag });
    at += 50;
  };
}

describe('following a job by its stream', () => {
  it('tells each event and ends with the last', async () => {
    const seen = await percentages((_, response) => {
      stream(response).write(`retry: 2000\n\n: hello\n\n${eventAt(0)}${eventAt(40).slice(0, 30)}`);
      setTimeout(() => response.end(`${eventAt(40).slice(30)}${eventAt(100)}`), 10);
    });
    expect(seen).toEqual([0, 40, 100]);
    expect(api.asked.map(({ url, headers }) => [url, headers.authorization, headers.accept])).toEqual([
      [`${JOB_PATH}/events`, 'Bearer afk_token', 'text/event-stream'],
    ]);
  });

  it('goes on after the last event when the connection breaks', async () => {
    const seen = await percentages((_, response, count) => {
      if (count === 1) {
        stream(response).write(eventAt(20));
        setTimeout(() => response.destroy(), 10);
      } else stream(response).end(eventAt(100));
    });
    expect(seen).toEqual([20, 100]);
    expect(api.asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, 'at-20']);
  });

  it('ends where the server says that there is nothing more', async () => {
    const seen = await percentages((_, response, count) => {
      if (count === 1) stream(response).end(eventAt(20));
      else response.writeHead(204).end();
    });
    expect(seen).toEqual([20]);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['is not there', (response) => refuse(response, 404, 'NOT_FOUND')],
    ['is something else', (response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>')],
    ['breaks off again and again', (response) => void response.destroy()],
  ])('asks for changes where the stream %s', async (_, brokenStream) => {
    const ask = steps();
    const seen = await percentages((request, response, count) =>
      request.url?.endsWith('/events') ? brokenStream(response) : ask(request, response, count),
    );
    expect(seen).toEqual([0, 50, 100]);
    expect(api.asked.at(-1)?.url).toBe(`${JOB_PATH}?wait=25`);
  });
});

describe('following a job by questions', () => {
  it('waits for the next change from what it knows', async () => {
    const known: string[] = [];
    expect(await percentages(steps(known), 'wait')).toEqual([0, 50, 100]);
    expect(known).toEqual(['undefined', 'W/"0"', 'W/"50"']);
    expect(api.asked.map(({ url }) => url)).toEqual([JOB_PATH, `${JOB_PATH}?wait=25`, `${JOB_PATH}?wait=25`]);
    expect(pause).not.toHaveBeenCalled();
  });

  it('polls where the server does not know how to wait', async () => {
    const ask = steps();
    const refusesWait: Answer = (request, response, count) =>
      request.url?.includes('wait=') ? refuse(response, 400, 'INVALID_REQUEST') : ask(request, response, count);
    expect(await percentages(refusesWait, 'wait')).toEqual([0, 50, 100]);
    expect(pause).toHaveBeenCalledWith(2000, undefined);
  });

  it('does not ask at once again after an unchanged answer that came at once', async () => {
    const ask = steps();
    const answers: Answer = (request, response, count) =>
      count === 2 || count === 3 ? void response.writeHead(304).end() : ask(request, response, count);
    expect(await percentages(answers, 'wait')).toEqual([0, 50, 100]);
    expect(vi.mocked(pause).mock.calls).toEqual([
      [2000, undefined],
      [2000, undefined],
    ]);
  });

  it('polls when it is told to', async () => {
    expect(await percentages(steps(), 'poll')).toEqual([0, 50, 100]);
    expect(new Set(api.asked.map(({ url }) => url))).toEqual(new Set([JOB_PATH]));
    expect(vi.mocked(pause).mock.calls).toEqual([
      [2000, undefined],
      [2000, undefined],
    ]);
  });

  it('says so when there is no such job, in every way', async () => {
    for (const via of ['stream', 'wait', 'poll'] as const) {
      await expect(percentages(() => 'nothing', via)).rejects.toMatchObject({
        status: 404,
        code: 'NOT_FOUND',
        requestId: 'request-1',
      });
      api.close();
    }
  });

  it.each(['stream', 'poll'] as const)('ends when it is given up: %s', async (via) => {
    const giving = new AbortController();
    const following = percentages(
      (request, response) => {
        if (request.url?.endsWith('/events')) stream(response).write(eventAt(1));
        else json(response, bodyOf(1));
        setTimeout(() => giving.abort(new Error('enough')), 20);
      },
      via,
      giving.signal,
    );
    await expect(following).rejects.toThrow('enough');
  });
});

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

  it('waits as long as the server asks for', async () => {
    const { jobs } = await clientOf((_, response, count) => {
      if (count === 1) refuse(response, 429, 'RATE_LIMIT_EXCEEDED', { 'Retry-After': '7' });
      else json(response, bodyOf(0));
    });
    await jobs.get(jobId);
    expect(vi.mocked(pause).mock.calls).toEqual([[7000, undefined]]);
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

  it('is not sent again when a second time would be another thing: a cancel whose answer got lost', async () => {
    const { jobs } = await clientOf((_, response) => void response.destroy());
    await expect(jobs.cancel(jobId)).rejects.toThrow();
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
