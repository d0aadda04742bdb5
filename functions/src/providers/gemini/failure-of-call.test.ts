import { describe, expect, it } from 'vitest';
import { ProviderError } from '../provider-error';
import { failureOfCall } from './failure-of-call';

const apiError = (status: number, body = '{}') => Object.assign(new Error(body), { name: 'ApiError', status });

describe('a call that threw', () => {
  it.each([
    [apiError(401), 'PROVIDER_UNAVAILABLE', false],
    [apiError(408), 'PROVIDER_UNAVAILABLE', true],
    [apiError(504), 'PROVIDER_UNAVAILABLE', true],
    [new DOMException('late', 'TimeoutError'), 'PROVIDER_UNAVAILABLE', true],
    [new TypeError('terminated'), 'PROVIDER_UNAVAILABLE', true],
    [new TypeError('x is not a function'), 'INTERNAL', true],
    ['boom', 'INTERNAL', true],
  ] as const)('%s', (error, code, retryable) => {
    expect(failureOfCall(error)).toMatchObject({ code, retryable });
  });

  it('leaves what is a provider’s error already', () => {
    const error = new ProviderError('CONTENT_BLOCKED', 'No.', false);
    expect(failureOfCall(error)).toBe(error);
  });

  it('keeps the API’s status for the log, and nothing else of its answer', () => {
    const body = JSON.stringify({ error: { status: 'UNAVAILABLE', message: 'About “Grandmother’s recipe”' } });
    expect(failureOfCall(apiError(503, body)).cause).toEqual(new Error('Gemini: HTTP 503 UNAVAILABLE'));
  });
});
