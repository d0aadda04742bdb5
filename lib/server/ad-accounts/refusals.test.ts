import { describe, expect, it } from 'vitest';
import { MetaError } from '../../net/meta/meta-error';
import { ApiError } from '../http/api-error';
import { refusalOf } from './ask-meta';
import { chosenAccount } from './choose-account';

const account = (id: number) => ({ account_id: `act_${id}`, name: `No. ${id}`, currency: 'EUR', timezone: 'UTC' });

function thrownBy(act: () => unknown): ApiError {
  try {
    act();
  } catch (error) {
    if (error instanceof ApiError) return error;
  }
  throw new Error('no ApiError was thrown');
}

describe('choosing an ad account', () => {
  it('takes the only one, or the one that was named', () => {
    expect(chosenAccount([account(1)], null).account_id).toBe('act_1');
    expect(chosenAccount([account(1), account(2)], 'act_2').account_id).toBe('act_2');
  });

  it('answers with all of them where several are there and none was named', () => {
    const { accounts, message, status } = thrownBy(() => chosenAccount([account(1), account(2)], null));
    expect([status, accounts]).toEqual([409, [account(1), account(2)]]);
    expect(message).toBe(
      'This access token reaches 2 ad accounts. Send it again with the account_id of the one to connect.',
    );
  });

  it('names what can be had where another was asked for', () => {
    const many = [1, 2, 3, 4, 5, 6].map(account);
    expect(thrownBy(() => chosenAccount(many, 'act_9')).errors).toEqual({
      account_id: 'This access token does not reach act_9. It reaches act_1, act_2, act_3, act_4, act_5 and others.',
    });
  });
});

describe('what Meta refuses', () => {
  it.each([
    [new MetaError('token', 'Connect again.', { reason: 'expired' }), 400, 'ACCOUNT_TOKEN_INVALID', undefined],
    [new MetaError('permission', 'Allow it.'), 403, 'ACCOUNT_PERMISSION_MISSING', undefined],
    [new MetaError('limit', 'Wait.', { retryAfterMs: 90_500 }), 429, 'RATE_LIMIT_EXCEEDED', '91'],
    [new MetaError('temporary', 'Later.'), 503, 'UNAVAILABLE', '60'],
    [new MetaError('gone_version', 'Update.'), 503, 'UNAVAILABLE', '60'],
  ])('is said in its own words: %s', (error, status, code, retryAfter) => {
    const refusal = refusalOf(error) as ApiError;
    expect([refusal.status, refusal.code, refusal.message]).toEqual([status, code, error.message]);
    expect(refusal.headers['Retry-After']).toBe(retryAfter);
  });

  it('is a moment’s wait where it takes too long, and our own error stays what it is', () => {
    const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    expect(refusalOf(late)).toMatchObject({ status: 503, message: expect.stringContaining('Meta does not answer') });
    const own = new TypeError('x is not a function');
    expect(refusalOf(own)).toBe(own);
  });
});
