import type { ServerResponse } from 'node:http';
import type { ErrorCode } from '../../../../lib/domain/shared/error-code';
import { drawnImage, imageAnswer, sendJson, type Behaviour } from './local-gemini';

/** Everything that the service can do wrong, and what becomes of it: for tests of the provider and of whole jobs. */
export interface FailureCase {
  name: string;
  behave: Behaviour;
  code: ErrorCode;
  retryable: boolean;
  endsJob: boolean;
  /** What the person is told. */
  message: RegExp;
  /** How long the service asks to be left alone; null where it doesn't say. */
  retryAfterMs: number | null;
  /** Whether only an answer that takes too long shows it. */
  isSlow: boolean;
  /** Whether an image came, or was given up waiting for: then it is on the bill. */
  isPaid: boolean;
  /** Whether every stand-in is asked too. */
  asksAll: boolean;
}

/** Stands in every answer, and must never be told or logged. */
export const SECRET_WORDS = 'Grandmother’s own recipe';

const apiError =
  (code: number, status: string, ...details: unknown[]): Behaviour =>
  (response) =>
    sendJson(response, code, { error: { code, status, message: `About ${SECRET_WORDS}`, details } });
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

const json = { 'content-type': 'application/json' };
const image =
  (draw: () => Promise<Buffer>): Behaviour =>
  async (response) =>
    sendJson(response, 200, imageAnswer(await draw()));
const cutJson: Behaviour = (response) => void response.writeHead(200, json).end(`{"candidates":[{"${SECRET_WORDS}`);
const cutImage = async () => (await drawnImage(1024, 1024)).subarray(0, 4000);
const text: Behaviour = (response) =>
  sendJson(response, 200, { candidates: [{ finishReason: 'STOP', content: { parts: [{ text: SECRET_WORDS }] } }] });

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

const PLAIN = { retryable: false, endsJob: false, retryAfterMs: null, isSlow: false, isPaid: false, asksAll: false };

type Details = Partial<Omit<FailureCase, 'name' | 'behave' | 'code' | 'message'>>;

const atLimit = (name: string, behave: Behaviour, message: RegExp, details: Details): FailureCase => ({
  ...PLAIN,
  ...{ name: `a limit ${name}`, behave, code: 'RATE_LIMIT_EXCEEDED', message },
  ...details,
});

const passing = (name: string, behave: Behaviour, message: RegExp, details: Details = {}): FailureCase => ({
  ...PLAIN,
  ...{ name, behave, code: 'PROVIDER_UNAVAILABLE', message, retryable: true },
  ...details,
});

const forOperator = (name: string, behave: Behaviour, message: RegExp, details: Details = {}): FailureCase => ({
  ...PLAIN,
  ...{ name, behave, code: 'PROVIDER_UNAVAILABLE', message, endsJob: true },
  ...details,
});

const refused = (name: string, answer: object, message: RegExp): FailureCase => ({
  ...PLAIN,
  ...{ name, behave: (response) => sendJson(response, 200, answer), code: 'CONTENT_BLOCKED', message },
});

const FINISHES: [string, RegExp][] = [
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
];
const BLOCKS: [string, RegExp][] = [
  ['SAFETY', /Take out/],
  ['PROHIBITED_CONTENT', /Change/],
  ['BLOCKLIST', /Reword/],
  ['IMAGE_SAFETY', /Take out/],
  ['OTHER', /Change/],
];

const exhausted = (...details: unknown[]) => apiError(429, 'RESOURCE_EXHAUSTED', ...details);
const isPaid = true;
const isSlow = true;

export const FAILURE_CASES: readonly FailureCase[] = [
  atLimit('without saying for how long', exhausted(), /Wait about five/, { retryable: true }),
  atLimit('for 31 seconds', exhausted(perMinute, retryInfo('31s')), /limit/, { retryable: true, retryAfterMs: 31_000 }),
  atLimit('for a moment', exhausted(retryInfo('0.4s')), /limit/, { retryable: true, retryAfterMs: 400 }),
  atLimit('in an answer that is not called JSON', wrapped, /limit/, { retryable: true, retryAfterMs: 9000 }),
  atLimit('for an hour', exhausted(retryInfo('3600s')), /in 60 minutes/, { endsJob: true, retryAfterMs: 3_600_000 }),
  atLimit('for this day', exhausted(perDay, retryInfo('31s')), /0[78]:00 UTC/, { endsJob: true }),
  passing('a broken service', apiError(500, 'INTERNAL'), /not answering.*Try again/),
  passing('an overloaded service', apiError(503, 'UNAVAILABLE'), /not answering.*Try again/),
  passing('a gateway’s HTML', (response) => void response.writeHead(502).end('<html>'), /not answering/),
  passing('no answer in time', () => undefined, /too long/, { isSlow, isPaid }),
  passing('an answer that takes minutes', dribble, /too long/, { isSlow, isPaid }),
  passing('a dropped connection', (response) => void response.destroy(), /connection/),
  passing('a connection dropped in the body', dropInBody, /broke/),
  passing('truncated JSON', cutJson, /broke off/),
  passing('an empty body', (response) => void response.writeHead(200).end(), /broke off/),
  passing('an empty answer', (response) => sendJson(response, 200, {}), /without an image/),
  passing('text instead of an image', text, /text instead/),
  passing(
    'an image that is none',
    image(async () => Buffer.from('GIF?')),
    /no image/,
    { isPaid },
  ),
  passing(
    'an SVG',
    image(async () => Buffer.from('<svg width="9" height="9"/>')),
    /no image/,
    { isPaid },
  ),
  passing('half an image', image(cutImage), /damaged/, { isPaid }),
  passing(
    'a wrong ratio',
    image(() => drawnImage(1376, 768)),
    /wrong format/,
    { isPaid },
  ),
  passing(
    'a small image',
    image(() => drawnImage(512, 512)),
    /too small/,
    { isPaid },
  ),
  forOperator('an invalid key', apiError(400, 'INVALID_ARGUMENT', keyInfo), /operator.*GEMINI_API_KEY/),
  forOperator('a key that is none', apiError(401, 'UNAUTHENTICATED'), /operator.*GEMINI_API_KEY/),
  forOperator('no permission', apiError(403, 'PERMISSION_DENIED'), /operator.*GEMINI_API_KEY/),
  forOperator('no billing', apiError(400, 'FAILED_PRECONDITION'), /operator.*billing/),
  forOperator('no model left', apiError(404, 'NOT_FOUND'), /operator.*GEMINI_MODEL/, { asksAll: true }),
  forOperator('a request that is refused', apiError(400, 'INVALID_ARGUMENT'), /operator/, { endsJob: false }),
  ...FINISHES.map(([reason, message]) =>
    refused(`an end by ${reason}`, { candidates: [{ finishReason: reason }] }, message),
  ),
  ...BLOCKS.map(([reason, message]) =>
    refused(`a question blocked by ${reason}`, { promptFeedback: { blockReason: reason } }, message),
  ),
];
