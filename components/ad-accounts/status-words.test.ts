import { describe, expect, it } from 'vitest';
import type { AdAccount } from '@/lib/domain/insights/ad-account';
import { shownState, STATUS_WORDS } from './status-words';

const NOW = new Date('2026-11-20T09:00:00Z');
const account = (change: Partial<AdAccount>): AdAccount => ({
  ...{ account_id: 'act_1001', name: 'Norden', currency: 'EUR', timezone: 'Europe/Vienna', status: 'active' },
  ...{ problem: null, connected_by: 'token', connected_at: NOW, updated_at: NOW, token_expires_at: null },
  last_analysis_at: null,
  ...change,
});

describe('how an ad account is shown', () => {
  it('is connected while nothing is wrong', () => {
    const { status, problem } = shownState(account({}), NOW);
    expect([STATUS_WORDS[status], problem]).toEqual(['Connected', null]);
  });

  it('has ended the moment its time is over, though nobody has noted it', () => {
    const { status, problem } = shownState(account({ token_expires_at: new Date('2026-11-20T08:59:59Z') }), NOW);
    expect([STATUS_WORDS[status], problem]).toEqual([
      'Ended',
      'Meta’s permission ended on 20 November 2026. Connect the account again.',
    ]);
  });

  it('says what was noted of it, or at least what to do', () => {
    const noted = shownState(account({ status: 'revoked', problem: 'Meta ended the connection.' }), NOW);
    expect(noted).toEqual({ status: 'revoked', problem: 'Meta ended the connection.' });
    expect(shownState(account({ status: 'revoked' }), NOW).problem).toBe(
      'Meta does not take the connection any more. Connect the account again.',
    );
  });
});
