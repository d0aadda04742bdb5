import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../providers/provider-error';
import { CheckFailedError } from '../../kinds/ads/make/make-checked-ad';
import { failureOf } from './failure-of-try';

describe('a try that threw', () => {
  it.each([
    ['keeps what a provider says', new ProviderError('CONTENT_BLOCKED', 'No.', false), 'CONTENT_BLOCKED', false],
    [
      'is tried again when a provider says so',
      new ProviderError('RATE_LIMIT_EXCEEDED', 'Slow.', true),
      'RATE_LIMIT_EXCEEDED',
      true,
    ],
    ['names a full bucket', Object.assign(new Error('Quota exceeded'), { code: 429 }), 'STORAGE_QUOTA_EXCEEDED', false],
    ['names a timeout', new DOMException('late', 'TimeoutError'), 'WORKER_TIMEOUT', true],
    ['calls everything else our problem', new TypeError('x is undefined'), 'INTERNAL', true],
    ['copes with things that are no errors', 'boom', 'INTERNAL', true],
  ] as const)('%s', (_title, error, code, retryable) => {
    const failure = failureOf(error);
    expect(failure.recorded.code).toBe(code);
    expect(failure.retryable).toBe(retryable);
  });
  it('keeps for how long a provider asks to be left alone', () => {
    const error = new ProviderError('RATE_LIMIT_EXCEEDED', 'Slow.', true, { retryAfterMs: 31_000 });
    expect(failureOf(error).retryAfterMs).toBe(31_000);
    expect(failureOf(new Error('x')).retryAfterMs).toBeNull();
  });
  it('is the end of the job when a provider says so', () => {
    const error = new ProviderError('PROVIDER_UNAVAILABLE', 'No key.', false, { endsJob: true });
    expect(failureOf(error).endsJob).toBe(true);
    expect(failureOf(new Error('x')).endsJob).toBe(false);
  });
  it('keeps what the check found on the ad that it refused', () => {
    const quality = {
      passed: false,
      text_contrast: 1.3,
      logo_contrast: null,
      product_fidelity: 1,
      product_area: 0.2,
      detail: 40,
      problems: ['“Now” can hardly be read.'],
    };
    const failure = failureOf(new CheckFailedError(quality));
    expect(failure).toMatchObject({ recorded: { code: 'INVALID_PRODUCT_DATA' }, retryable: false, quality });
    expect(failureOf(new Error('x')).quality).toBeNull();
  });
  it('does not tell people what broke inside', () => {
    expect(failureOf(new Error('ECONNREFUSED 10.0.0.1')).recorded.message).not.toContain('ECONNREFUSED');
  });
});
