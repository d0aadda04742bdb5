import { expect, it } from 'vitest';
import { adDaySchema } from '@/lib/domain/insights/metrics';
import { changeOverTime, daysOfAds, smoothed } from './days-of-ads';

const day = (date: string, change: object) => adDaySchema.parse({ day: date, ...change });

it('adds days up so that an ad counts by how often it was seen', () => {
  const often = { days: [day('2026-09-02', { spend: 5, impressions: 900, ctr: 0.01 })] };
  const seldom = {
    days: [day('2026-09-01', { spend: 1 }), day('2026-09-02', { spend: 2, impressions: 100, ctr: 0.02 })],
  };
  expect(daysOfAds([often, seldom])).toEqual([
    { day: '2026-09-01', spend: 1, ctr: null, hook_rate: null, frequency: null },
    { day: '2026-09-02', spend: 7, ctr: 0.011, hook_rate: null, frequency: null },
  ]);
});

it('says how much a rate has lost since the beginning, and nothing of a few days', () => {
  expect(changeOverTime([4, 4, null, 3, 3, 2, 2])).toBeCloseTo(-0.5);
  expect(changeOverTime([4, 2])).toBeNull();
  expect(smoothed([1, null, 3], 1)).toEqual([1, null, 3]);
  expect(smoothed([1, 2, 3], 1)).toEqual([1.5, 2, 2.5]);
});
