import { describe, expect, it } from 'vitest';
import { MetaError, type MetaErrorKind } from '../../../../../lib/net/meta/meta-error';
import { NOTHING_FOUND } from '../analysis-state';
import { accountError } from './account-error';
import { waitForMeta } from './wait-for-meta';

const now = new Date('2026-11-28T14:00:00Z');
const limit = (retryAfterMs: number | null) =>
  new MetaError('limit', 'Meta has had too many questions.', { retryAfterMs });

describe('an analysis that meets a limit of Meta', () => {
  it('waits as long as Meta says, and says until when', () => {
    expect(waitForMeta(limit(240_000), NOTHING_FOUND, now)).toEqual({
      then: 'wait',
      until: new Date('2026-11-28T14:04:00Z'),
      state: { ...NOTHING_FOUND, waited_ms: 240_000 },
      detail: 'Waiting for Meta until 14:04 UTC: its limit is reached. It goes on by itself',
    });
  });

  it('ends when it has waited for two hours in all', () => {
    const state = { ...NOTHING_FOUND, waited_ms: 7_100_000 };
    expect(() => waitForMeta(limit(600_000), state, now)).toThrow(
      expect.objectContaining({ code: 'RATE_LIMIT_EXCEEDED', retryable: false }),
    );
  });
});

it.each([
  ['token', 'ACCOUNT_TOKEN_INVALID', false],
  ['permission', 'ACCOUNT_PERMISSION_MISSING', false],
  ['temporary', 'PROVIDER_UNAVAILABLE', true],
  ['gone_version', 'PROVIDER_UNAVAILABLE', false],
  ['too_much_data', 'INVALID_PRODUCT_DATA', false],
] as const)('a refusal of the kind %s has an advice of its own', (kind: MetaErrorKind, code, retryable) => {
  expect(accountError(new MetaError(kind, 'Do this.'))).toMatchObject({ code, retryable, message: 'Do this.' });
});
