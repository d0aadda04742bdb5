import { expect, it } from 'vitest';
import { nextQuotaDay } from './quota-day';

it.each([
  ['in winter', '2026-11-26T22:10:00Z', '2026-11-27T08:00:00Z'],
  ['in summer', '2026-07-01T06:59:00Z', '2026-07-01T07:00:00Z'],
  ['at midnight itself', '2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z'],
])('the day of the quotas ends at midnight in California %s', (_title, now, end) => {
  expect(nextQuotaDay(new Date(now))).toEqual(new Date(end));
});
