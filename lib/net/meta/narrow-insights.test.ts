import { expect, it } from 'vitest';
import { narrowing, type InsightRange } from './insight-ranges';
import { joinedByAd } from './join-insights';
import { MetaError } from './meta-error';

const tooMuch = new MetaError('too_much_data', 'Choose fewer days.');
const days = ({ since, until }: InsightRange) => (Date.parse(until) - Date.parse(since)) / 86_400_000 + 1;

/** What was asked for and answered, where an answer may be of as many ads and days. */
async function answered(range: InsightRange, most: number): Promise<string[]> {
  return narrowing(range, (part) => {
    if (days(part) * (part.adIds?.length ?? 1) > most) return Promise.reject(tooMuch);
    return Promise.resolve([`${part.since} ${part.until} ${part.adIds?.join('+') ?? 'all'}`]);
  });
}

it('asks for the halves of days without a gap, and totals rather for fewer ads', async () => {
  const week = { since: '2026-02-26', until: '2026-03-04' };
  expect(await answered({ ...week, daily: true }, 3)).toEqual([
    ...['2026-02-26 2026-02-27 all', '2026-02-28 2026-03-01 all', '2026-03-02 2026-03-04 all'],
  ]);
  expect(await answered({ ...week, adIds: ['1', '2', '3'] }, 14)).toEqual([
    ...['2026-02-26 2026-03-04 1+2', '2026-02-26 2026-03-04 3'],
  ]);
});

it('gives up where one day of one ad is too much', async () => {
  await expect(answered({ since: '2026-03-01', until: '2026-03-04', adIds: ['1', '2'] }, 0)).rejects.toBe(tooMuch);
});

it('makes one row of the halves of an ad, without what can’t be summed', () => {
  const row = (date: string, facts: object) => ({
    ad_id: '1',
    ad_name: 'A',
    date_start: date,
    date_stop: date,
    ...facts,
  });
  const [joined, ...more] = joinedByAd([
    row('2026-03-01', { spend: '0.1', impressions: '900', clicks: '5', reach: '800', frequency: '1.1' }),
    row('2026-03-02', { spend: '0.2', impressions: '100', clicks: '5', actions: [{ action_type: 'buy', value: '2' }] }),
  ]);
  expect(more).toEqual([]);
  expect(joined).toEqual({
    ...{ ad_id: '1', ad_name: 'A', date_start: '2026-03-01', date_stop: '2026-03-02' },
    ...{ spend: '0.3', impressions: '1000', clicks: '10', ctr: '1', cpc: '0.03', cpm: '0.3' },
    actions: [{ action_type: 'buy', value: '2' }],
  });
});
