import { setTimeout as realTimeout } from 'node:timers';
import * as logger from 'firebase-functions/logger';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isNothing } from '../../../../lib/domain/money/usage';
import { ProviderError } from '../provider-error';
import { sampleBrief } from '../sample-brief';
import { FAILURE_CASES, SECRET_WORDS } from './failure-cases';
import { createGemini } from './gemini';
import { startLocalGemini, type LocalGemini } from './local-gemini';

vi.mock('firebase-functions/logger', { spy: true });

const apiKey = 'AIzaVerySecret';
const PRICE = 0.101;

let service: LocalGemini;
beforeAll(async () => {
  service = await startLocalGemini();
});
afterAll(() => service.close());
afterEach(() => void vi.useRealTimers());
beforeEach(() => {
  vi.spyOn(logger, 'warn').mockReturnValue();
  service.questions.length = 0;
});

/** The reason may be logged and the message shown: neither carries the key or what the person wrote. */
function everythingSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.stack ?? ''} ${everythingSaid(error.cause)}`;
}

describe('what the service does wrong', () => {
  it.each(FAILURE_CASES)('$name', async ({ behave, isSlow, isPaid, asksAll, message, ...expected }) => {
    const brief = await sampleBrief({ brandName: SECRET_WORDS });
    const timeoutMs = 20_000;
    if (isSlow) vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    service.behave(async (...question) => {
      await behave(...question);
      // The time is over once the question has come and a little of the answer has gone, however fast this machine is.
      if (isSlow) realTimeout(() => vi.advanceTimersByTime(timeoutMs), 100);
    });
    const provider = createGemini({ apiKey, model: 'gemini-3.1-flash-image', baseUrl: service.baseUrl, timeoutMs });
    const error = await provider.make(brief, new AbortController().signal).catch((thrown: unknown) => thrown);
    if (!(error instanceof ProviderError)) throw new Error(`Not a ProviderError: ${String(error)}`);
    const { code, retryable, endsJob, retryAfterMs } = expected;
    expect(error).toMatchObject({ code, retryable, endsJob, message: expect.stringMatching(message) });
    expect(error.retryAfterMs).toBe(retryAfterMs);
    expect(everythingSaid(error)).not.toMatch(new RegExp(`${SECRET_WORDS}|${apiKey}`));
    expect(service.questions.length).toBe(asksAll ? 4 : 1);
    if (isPaid) expect(error.spent).toMatchObject({ usd: PRICE, usage: { images: 1 } });
    else expect(isNothing(error.spent)).toBe(true);
  });

  it('is waited out for as long as an overloaded service asks', async () => {
    service.behave((response) => {
      const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '12s' }];
      response.writeHead(503, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { code: 503, status: 'UNAVAILABLE', message: '', details } }));
    });
    const provider = createGemini({ apiKey, model: 'gemini-3.1-flash-image', baseUrl: service.baseUrl });
    const made = provider.make(await sampleBrief(), new AbortController().signal);
    await expect(made).rejects.toMatchObject({ retryable: true, retryAfterMs: 12_000 });
  });
});
