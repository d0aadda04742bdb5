import { describe, expect, it } from 'vitest';
import { ProviderError } from '../providers/provider-error';
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
  it('does not tell people what broke inside', () => {
    expect(failureOf(new Error('ECONNREFUSED 10.0.0.1')).recorded.message).not.toContain('ECONNREFUSED');
  });
});
