import { describe, expect, it } from 'vitest';
import { addUsd, usdText } from './money';
import { affordableAds } from './service';

describe('money', () => {
  it('adds up without a tail', () => {
    const sum = Array.from({ length: 20 }, () => 0.101).reduce(addUsd, 0);
    expect(sum).toBe(2.02);
  });

  it.each([
    [0, '$0.00'],
    [0.004, 'less than $0.01'],
    [0.101, '$0.10'],
    [2.02, '$2.02'],
    [12, '$12.00'],
  ])('%d reads %s', (usd, text) => expect(usdText(usd)).toBe(text));
});

describe('how many ads a budget is enough for', () => {
  it.each([
    [0.101, 5, 49],
    [0.1, 0.3, 3],
    [0.5, 0.3, 0],
    [0, 5, null],
    [0.1, null, null],
  ])('at %d each with %s', (usd_per_ad, job_budget_usd, ads) => {
    expect(affordableAds({ usd_per_ad, job_budget_usd })).toBe(ads);
  });
});
