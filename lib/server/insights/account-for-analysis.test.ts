import { describe, expect, it, vi } from 'vitest';
import type { AdAccount } from '../../domain/insights/ad-account';
import { chosenAccount } from './account-for-analysis';

vi.mock('../ad-accounts/own-accounts', () => ({}));

const now = new Date('2026-11-28T10:00:00Z');
const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const account = (account_id: string, changes: Partial<AdAccount> = {}): AdAccount => ({
  ...{ account_id, name: 'Northwind', currency: 'EUR', timezone: 'Europe/Vienna', status: 'active', problem: null },
  ...{
    connected_by: 'token',
    connected_at: day(1),
    updated_at: day(1),
    token_expires_at: null,
    last_analysis_at: null,
  },
  ...changes,
});

const refused = (accounts: AdAccount[], wanted: string | null) => {
  try {
    return chosenAccount(accounts, wanted, now);
  } catch (error) {
    return error;
  }
};

describe('the account of an analysis', () => {
  it('is the one that was asked for, or the one that was used last', () => {
    const accounts = [
      account('act_1'),
      account('act_2', { last_analysis_at: day(9) }),
      account('act_3', { connected_at: day(5) }),
    ];
    expect(chosenAccount(accounts, 'act_1', now).account_id).toBe('act_1');
    expect(chosenAccount(accounts, null, now).account_id).toBe('act_2');
  });

  it('is one that can be used, where there is one', () => {
    const accounts = [account('act_1'), account('act_2', { status: 'revoked', last_analysis_at: day(9) })];
    expect(chosenAccount(accounts, null, now).account_id).toBe('act_1');
  });

  it.each([
    [
      'none is connected',
      [],
      null,
      'ACCOUNT_NOT_CONNECTED',
      /No ad account is connected\. Connect it on the page \/insights, or with POST \/api\/v1\/ad-accounts/,
    ],
    ['another is', [account('act_1')], 'act_9', 'ACCOUNT_NOT_CONNECTED', /act_9 is not connected; act_1 is/],
    [
      'its time is over',
      [account('act_1', { token_expires_at: day(2) })],
      null,
      'ACCOUNT_TOKEN_INVALID',
      /has expired\. Connect it/,
    ],
    ['it was revoked', [account('act_1', { status: 'revoked' })], 'act_1', 'ACCOUNT_TOKEN_INVALID', /was revoked/],
    [
      'it lacks a permission',
      [account('act_1', { status: 'permission_missing', problem: 'Allow ads_read.' })],
      null,
      'ACCOUNT_PERMISSION_MISSING',
      /^Allow ads_read\./,
    ],
  ] as const)('is refused with what to do when %s', (_, accounts, wanted, code, message) => {
    expect(refused([...accounts], wanted)).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
