import { describe, expect, it } from 'vitest';
import { readApiError } from './api-error-body';

const retryInfo = (retryDelay: unknown) => ({ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay });
const body = (...details: unknown[]) =>
  JSON.stringify({ error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'About words', details } });

describe('the body of an error', () => {
  it.each([
    ['31s', 31_000],
    ['0.25s', 250],
    ['0s', 0],
    ['soon', null],
    [undefined, null],
  ])('with the delay %j asks to wait %j ms', (delay, ms) => {
    expect(readApiError(body({ '@type': 'Help', links: [] }, retryInfo(delay))).retryAfterMs).toBe(ms);
  });

  it('is found where the SDK has wrapped it', () => {
    const wrapped = JSON.stringify({
      error: { message: body(retryInfo('7s')), code: 429, status: 'Too Many Requests' },
    });
    expect(readApiError(wrapped)).toMatchObject({ status: 'RESOURCE_EXHAUSTED', retryAfterMs: 7000 });
  });

  it('is found in a list of one', () => {
    expect(readApiError(`[${body(retryInfo('7s'))}]`).retryAfterMs).toBe(7000);
  });

  it.each([
    ['GenerateRequestsPerDayPerProjectPerModel-FreeTier', true],
    ['GenerateRequestsPerMinutePerProjectPerModel', false],
  ])('that names %s tells whether the day is used up: %s', (quotaId, dayIsUsedUp) => {
    expect(readApiError(body({ '@type': 'QuotaFailure', violations: [{ quotaId }] })).dayIsUsedUp).toBe(dayIsUsedUp);
  });

  it.each(['', '<html>', 'null', '[]', '{"error":"no"}', '{"error":{"details":"no","status":"to be read"}}'])(
    'that is of no use (%s) says nothing',
    (text) => {
      const nothing = { status: '', reasons: [], retryAfterMs: null, dayIsUsedUp: false };
      expect(readApiError(text)).toEqual(nothing);
    },
  );
});
