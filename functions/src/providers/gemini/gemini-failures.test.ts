import type { ServerResponse } from 'node:http';
import * as logger from 'firebase-functions/logger';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProviderError } from '../provider-error';
import { sampleRequest } from '../sample-request';
import { createGemini } from './gemini';
import { drawnImage, imageAnswer, sendJson, startLocalGemini } from './local-gemini';
import type { Behaviour, LocalGemini } from './local-gemini';

vi.mock('firebase-functions/logger', { spy: true });

const apiKey = 'AIzaVerySecret';
const secretWords = 'Grandmother’s own recipe';

let service: LocalGemini;
beforeAll(async () => {
  service = await startLocalGemini();
});
afterAll(() => service.close());
beforeEach(() => {
  vi.spyOn(logger, 'warn').mockReturnValue();
  service.questions.length = 0;
});

const SHORT_MS = 400;

/** What `make` rejects with when the service behaves so. */
async function failureWhen(behaviour: Behaviour, timeoutMs = 20_000): Promise<unknown> {
  service.behave(behaviour);
  const provider = createGemini({ apiKey, model: 'gemini-3.1-flash-image', baseUrl: service.baseUrl, timeoutMs });
  const request = await sampleRequest({ brandName: secretWords });
  return provider.make(request, new AbortController().signal).catch((thrown: unknown) => thrown);
}

/** The reason may be logged and the message shown: neither carries the key or what the person wrote. */
function expectNothingSecret(error: unknown): void {
  expect(error).toBeInstanceOf(ProviderError);
  expect(everythingSaid(error)).not.toMatch(new RegExp(`${secretWords}|${apiKey}`));
}

function everythingSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.stack ?? ''} ${everythingSaid(error.cause)}`;
}

const apiError =
  (code: number, status: string, ...details: unknown[]): Behaviour =>
  (response) =>
    sendJson(response, code, { error: { code, status, message: `About ${secretWords}`, details } });
const retryInfo = (retryDelay: string) => ({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay });
const quota = (quotaId: string) => ({
  '@type': 'type.googleapis.com/google.rpc.QuotaFailure',
  violations: [{ quotaMetric: 'requests', quotaId }],
});
const keyInfo = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' };
const perMinute = quota('GenerateRequestsPerMinutePerProjectPerModel');
const perDay = quota('GenerateRequestsPerDayPerProjectPerModel-FreeTier');
const wrapped: Behaviour = (response) =>
  void response.writeHead(429).end(JSON.stringify({ error: { code: 429, status: 'X', details: [retryInfo('9s')] } }));

describe('a service that is at its limit', () => {
  it.each<[string, Behaviour, boolean, number | null, RegExp]>([
    ['without saying for how long', apiError(429, 'RESOURCE_EXHAUSTED'), true, null, /Wait about five/],
    ['for 31 seconds', apiError(429, 'RESOURCE_EXHAUSTED', perMinute, retryInfo('31s')), true, 31_000, /limit/],
    ['for a moment', apiError(429, 'RESOURCE_EXHAUSTED', retryInfo('0.4s')), true, 400, /limit/],
    ['in an answer that is not called JSON', wrapped, true, 9000, /limit/],
    ['for an hour', apiError(429, 'RESOURCE_EXHAUSTED', retryInfo('3600s')), false, 3_600_000, /in 60 minutes/],
    ['for this day', apiError(429, 'RESOURCE_EXHAUSTED', perDay, retryInfo('31s')), false, null, /0[78]:00 UTC/],
  ])('%s', async (_title, behaviour, retryable, retryAfterMs, message) => {
    const error = await failureWhen(behaviour);
    expect(error).toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
      retryable,
      retryAfterMs,
      endsJob: !retryable,
      message: expect.stringMatching(message),
    });
    expectNothingSecret(error);
    expect(service.questions).toHaveLength(1);
  });
});

const json = { 'content-type': 'application/json' };
const image =
  (draw: () => Promise<Buffer>): Behaviour =>
  async (response) =>
    sendJson(response, 200, imageAnswer(await draw()));
const cutJson: Behaviour = (response) => void response.writeHead(200, json).end(`{"candidates":[{"${secretWords}`);
const cutImage = async () => (await drawnImage(1024, 1024)).subarray(0, 4000);
const text: Behaviour = (response) =>
  sendJson(response, 200, { candidates: [{ finishReason: 'STOP', content: { parts: [{ text: secretWords }] } }] });

function dropInBody(response: ServerResponse): void {
  response.writeHead(200, { ...json, 'content-length': 1000 }).write('{"candidates":');
  setTimeout(() => response.destroy(), 20);
}

/** Sends a little of its answer again and again, as one that would take minutes. */
function dribble(response: ServerResponse): void {
  response.writeHead(200, json).write('{"candidates":');
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

describe('a failure that passes by itself', () => {
  it.each<[string, Behaviour, RegExp, number?]>([
    ['a broken service', apiError(500, 'INTERNAL'), /not answering.*Try again/],
    ['an overloaded service', apiError(503, 'UNAVAILABLE'), /not answering.*Try again/],
    ['a gateway’s HTML', (response) => void response.writeHead(502).end('<html>'), /not answering/],
    ['no answer in time', () => undefined, /too long/, SHORT_MS],
    ['an answer that takes minutes', dribble, /too long/, SHORT_MS],
    ['a dropped connection', (response) => void response.destroy(), /connection/],
    ['a connection dropped in the body', dropInBody, /broke/],
    ['truncated JSON', cutJson, /broke off/],
    ['an empty body', (response) => void response.writeHead(200).end(), /broke off/],
    ['an empty answer', (response) => sendJson(response, 200, {}), /without an image/],
    ['text instead of an image', text, /text instead/],
    ['an image that is none', image(async () => Buffer.from('GIF?')), /no image/],
    ['an SVG', image(async () => Buffer.from('<svg width="9" height="9"/>')), /no image/],
    ['half an image', image(cutImage), /damaged/],
    ['a wrong ratio', image(() => drawnImage(1376, 768)), /wrong format/],
    ['a small image', image(() => drawnImage(512, 512)), /too small/],
  ])('%s', async (_title, behaviour, message, timeoutMs) => {
    const error = await failureWhen(behaviour, timeoutMs);
    expect(error).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: true, retryAfterMs: null, endsJob: false });
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expectNothingSecret(error);
    expect(service.questions).toHaveLength(1);
  });

  it('is waited out for as long as the service asks', async () => {
    const error = await failureWhen(apiError(503, 'UNAVAILABLE', retryInfo('12s')));
    expect(error).toMatchObject({ retryable: true, retryAfterMs: 12_000 });
  });
});

describe('a failure that stays until the operator acts', () => {
  it.each<[string, Behaviour, RegExp]>([
    ['an invalid key', apiError(400, 'INVALID_ARGUMENT', keyInfo), /operator.*GEMINI_API_KEY/],
    ['a key that is none', apiError(401, 'UNAUTHENTICATED'), /operator.*GEMINI_API_KEY/],
    ['no permission', apiError(403, 'PERMISSION_DENIED'), /operator.*GEMINI_API_KEY/],
    ['no billing', apiError(400, 'FAILED_PRECONDITION'), /operator.*billing/],
    ['no model left', apiError(404, 'NOT_FOUND'), /operator.*GEMINI_MODEL/],
  ])('%s ends the job', async (_title, behaviour, message) => {
    const error = await failureWhen(behaviour);
    expect(error).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: false, endsJob: true });
    expect(error).toMatchObject({ message: expect.stringMatching(message) });
    expectNothingSecret(error);
  });

  it('is perhaps only this ad’s when its request is refused', async () => {
    const error = await failureWhen(apiError(400, 'INVALID_ARGUMENT'));
    expect(error).toMatchObject({ code: 'PROVIDER_UNAVAILABLE', retryable: false, endsJob: false });
    expect(error).toMatchObject({ message: expect.stringMatching(/operator/) });
  });
});

const FINISHES = [
  ['SAFETY', /Take out/],
  ['IMAGE_SAFETY', /Take out/],
  ['PROHIBITED_CONTENT', /Change/],
  ['IMAGE_PROHIBITED_CONTENT', /Change/],
  ['RECITATION', /own words/],
  ['IMAGE_RECITATION', /own words/],
  ['BLOCKLIST', /Reword/],
  ['SPII', /personal data/],
  ['IMAGE_OTHER', /Change/],
  ['NO_IMAGE', /Change/],
] as const;
const BLOCKS = [
  ['SAFETY', /Take out/],
  ['PROHIBITED_CONTENT', /Change/],
  ['BLOCKLIST', /Reword/],
  ['IMAGE_SAFETY', /Take out/],
  ['OTHER', /Change/],
] as const;

describe('content that the service refuses', () => {
  it.each([
    ...FINISHES.map(([reason, message]) => [
      `an end by ${reason}`,
      { candidates: [{ finishReason: reason }] },
      message,
    ]),
    ...BLOCKS.map(([reason, message]) => [
      `a question blocked by ${reason}`,
      { promptFeedback: { blockReason: reason } },
      message,
    ]),
  ] as [string, object, RegExp][])(
    '%s is refused for good and says what to change',
    async (_title, answer, message) => {
      const error = await failureWhen((response) => sendJson(response, 200, answer));
      expect(error).toMatchObject({ code: 'CONTENT_BLOCKED', retryable: false, endsJob: false });
      expect(error).toMatchObject({ message: expect.stringMatching(message) });
      expect(service.questions).toHaveLength(1);
    },
  );
});
