import { expect, it } from 'vitest';
import { ageWords, freshnessOf } from './freshness';

const read = (day: string, account_id: string | null) => ({ analyzed_at: new Date(`${day}T12:00:00Z`), account_id });
const now = Date.parse('2026-11-24T11:00:00Z');

it('is as old as what was read last, and of that account', () => {
  const ads = [read('2026-11-12', 'act_1'), read('2026-11-14', 'act_2'), read('2026-11-13', null)];
  expect(freshnessOf(ads, now)).toMatchObject({ days: 9, isOld: true, accountId: 'act_2' });
  expect(freshnessOf([read('2026-11-22', null)], now)).toMatchObject({ days: 1, isOld: false, accountId: null });
  // A clock that is late.
  expect(freshnessOf([read('2026-11-25', null)], now)?.days).toBe(0);
  expect(freshnessOf([], now)).toBeNull();
});

it('says how old that is', () => {
  expect([0, 1, 9].map(ageWords)).toEqual(['Analysed today', 'Analysed yesterday', 'Analysed 9 days ago']);
});
