import { expect, it, vi } from 'vitest';
import { ProviderError } from '../../../providers/provider-error';
import { askAgain } from './ask-again';

const passing = (retryAfterMs: number | null = null) =>
  new ProviderError('PROVIDER_UNAVAILABLE', 'Busy.', true, { retryAfterMs });

it('asks until there is an answer, waiting as long as the service says', async () => {
  const pause = vi.fn(async () => undefined);
  const ask = vi.fn<() => Promise<string>>().mockRejectedValueOnce(passing(3000)).mockRejectedValueOnce(passing());
  ask.mockResolvedValue('answer');
  expect(await askAgain(ask, pause)).toBe('answer');
  expect(pause.mock.calls).toEqual([[3000], [3000]]);
});

it.each([
  ['three times at most', passing(), 3],
  ['once when the service wants a long pause', passing(60_000), 1],
  ['once when the failure stays', new ProviderError('CONTENT_BLOCKED', 'No.', false), 1],
  ['once when it is a fault of ours', new Error('a bug'), 1],
])('asks %s', async (_title, error, times) => {
  const ask = vi.fn(() => Promise.reject(error));
  await expect(askAgain(ask, async () => undefined)).rejects.toBe(error);
  expect(ask).toHaveBeenCalledTimes(times);
});
