import { expect, it } from 'vitest';
import { ProviderError } from '../../providers/provider-error';
import { isFinal } from './is-final';

const problem = (retryable: boolean, retryAfterMs: number | null = null) =>
  new ProviderError('PAGE_UNREACHABLE', 'The shop does not answer.', retryable, { retryAfterMs });

it.each([
  ['that is gone is left out at once', problem(false), 1, true],
  ['of a shop that is busy is tried again', problem(true), 1, false],
  ['that was tried three times is left out', problem(true), 3, true],
  ['whose shop asks for a minute is tried again', problem(true, 60_000), 1, false],
  ['whose shop asks for an hour is left out', problem(true, 3_600_000), 1, true],
  ['that failed for a reason of ours is never blamed', new Error('Storage is down'), 3, false],
])('a page %s', (_title, error, attempt, final) => {
  expect(isFinal(error, attempt)).toBe(final);
});
