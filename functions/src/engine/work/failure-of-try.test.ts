import { describe, expect, it } from 'vitest';
import { InputError } from '../../inputs/input-error';
import { ProviderError } from '../../providers/provider-error';
import { BudgetError } from '../money/budget';
import { failureOf, givenUp } from './failure-of-try';

describe('a try that threw', () => {
  it.each([
    ['keeps what a provider says', new ProviderError('CONTENT_BLOCKED', 'No.', false), 'CONTENT_BLOCKED', false],
    [
      'is tried again when a provider says so',
      new ProviderError('RATE_LIMIT_EXCEEDED', 'Slow.', true),
      'RATE_LIMIT_EXCEEDED',
      true,
    ],
    ['is not tried again when there is no money for it', new BudgetError('Tomorrow.'), 'RATE_LIMIT_EXCEEDED', false],
    [
      'is not tried again with a file that can’t be used',
      new InputError('a.png', 'No.'),
      'INVALID_PRODUCT_DATA',
      false,
    ],
    ['names a full bucket', Object.assign(new Error('Quota exceeded'), { code: 429 }), 'STORAGE_QUOTA_EXCEEDED', false],
    ['names a timeout', new DOMException('late', 'TimeoutError'), 'WORKER_TIMEOUT', true],
    ['calls everything else our problem', new TypeError('x is undefined'), 'INTERNAL', true],
    ['copes with things that are no errors', 'boom', 'INTERNAL', true],
  ] as const)('%s', (_title, error, code, retryable) => {
    const failure = failureOf(error, 'ad');
    expect(failure.recorded.code).toBe(code);
    expect(failure.retryable).toBe(retryable);
  });
  it('keeps for how long a provider asks to be left alone', () => {
    const error = new ProviderError('RATE_LIMIT_EXCEEDED', 'Slow.', true, { retryAfterMs: 31_000 });
    expect(failureOf(error, 'ad').retryAfterMs).toBe(31_000);
    expect(failureOf(new Error('x'), 'ad').retryAfterMs).toBeNull();
  });
  it('is the end of the job when a provider says so', () => {
    const error = new ProviderError('PROVIDER_UNAVAILABLE', 'No key.', false, { endsJob: true });
    expect(failureOf(error, 'ad').endsJob).toBe(true);
    expect(failureOf(new Error('x'), 'ad').endsJob).toBe(false);
  });
  it('names the file that can’t be used', () => {
    const { recorded } = failureOf(new InputError('logo.svg', 'The logo is empty.'), 'job');
    expect(recorded).toMatchObject({ message: 'The logo is empty.', details: { file: 'logo.svg' } });
  });
  it('calls what was being made by its name', () => {
    expect(failureOf(new Error('x'), 'part of the job').recorded.message).toContain('This part of the job could not');
    expect(givenUp('job', new Date()).message).toContain('Making this job took too long, three times.');
  });
  it('does not tell people what broke inside', () => {
    expect(failureOf(new Error('ECONNREFUSED 10.0.0.1'), 'ad').recorded.message).not.toContain('ECONNREFUSED');
  });
});
