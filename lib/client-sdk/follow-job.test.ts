import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as realTimeout } from 'node:timers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdForge } from './adforge';
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
afterEach(() => {
  vi.useRealTimers();
  api.close();
});

/** How long an answer may take; shorter than a stream may be silent. */
const LIMIT_MS = 30_000;

/** A clock that only `timeGoesBy` moves, so that how fast this machine is makes no difference. */
const stopTheClock = () => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
const timeGoesBy = (ms: number) => void vi.advanceTimersByTime(ms);

type Answer = (request: IncomingMessage, response: ServerResponse, count: number) => unknown;

async function clientOf(answer: Answer, options: { timeoutMs?: number; retries?: number } = {}) {
  api = await startLocalApi(answer);
  return createAdForge({ baseUrl: `${api.url}/`, token: async () => 'afk_token', ...options });
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

describe('a stream that something holds back', () => {
  beforeEach(stopTheClock);

  it.each<[string, (response: ServerResponse) => unknown]>([
    ['says nothing after its first event', (response) => stream(response).write(eventAt(20))],
    ['never begins', () => timeGoesBy(LIMIT_MS)],
  ])('is given up for questions when it %s', async (_, heldBack) => {
    const ask = steps();
    const { jobs } = await clientOf(
      (request, response, count) =>
        request.url?.endsWith('/events') ? heldBack(response) : ask(request, response, count),
      { timeoutMs: LIMIT_MS },
    );
    const seen: number[] = [];
    for await (const { progress } of jobs.follow(jobId, { silentMs: LIMIT_MS })) {
      seen.push(progress.percentage);
      if (progress.percentage === 20) realTimeout(() => timeGoesBy(LIMIT_MS));
    }
    expect(seen.slice(-3)).toEqual([0, 50, 100]);
    expect(api.asked.filter(({ url }) => url?.endsWith('/events'))).toHaveLength(1);
  });

  it('may be silent for longer than an answer may take', async () => {
    let goOn = () => {};
    const { jobs } = await clientOf(
      (_, response) => {
        stream(response).write(eventAt(20));
        goOn = () => void response.end(eventAt(100));
      },
      { timeoutMs: LIMIT_MS },
    );
    const seen: number[] = [];
    for await (const { progress } of jobs.follow(jobId)) {
      seen.push(progress.percentage);
      if (progress.percentage < 100) {
        realTimeout(() => {
          timeGoesBy(LIMIT_MS + 1000);
          goOn();
        });
      }
    }
    expect(seen).toEqual([20, 100]);
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

  it('gives a question that waits more time than others', async () => {
    stopTheClock();
    const ask = steps();
    const { jobs } = await clientOf(
      (request, response, count) => {
        if (request.url?.includes('wait=')) timeGoesBy(LIMIT_MS + 1000);
        ask(request, response, count);
      },
      { timeoutMs: LIMIT_MS, retries: 0 },
    );
    expect(await jobs.ended(jobId, { via: 'wait' })).toMatchObject({ status: 'completed' });
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
