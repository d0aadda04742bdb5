import { describe, expect, it } from 'vitest';
import { estimateSet } from './set-estimate';

const draft = { model: 'gemini-3.1-flash-lite-image', usd_per_ad: 0.034 };
const service = { model: 'gemini-3.1-flash-image', usd_per_ad: 0.1, draft, job_budget_usd: 1 };
const each = (seconds: number) => ({ count: 9, seconds });
const figures = { stages: { check: each(2), plan: each(3), make: each(30) }, per_item: { make: each(5) } };
const look = { count: 6, draft_first: false };

describe('what a set will come to', () => {
  it('is its ads, the making of one product after the other, and their price', () => {
    expect(estimateSet(5, look, { service, figures })).toEqual({
      ads: 30,
      seconds: 2 + 3 + 5 * 6 * 5,
      isMeasured: true,
      cost: { usd: 3, model: 'gemini-3.1-flash-image', asDrafts: false, inFullUsd: 3 },
      most: null,
    });
  });

  it('is the longest that is promised where nothing was measured, and no price where ads cost nothing', () => {
    const free = { ...service, usd_per_ad: 0, draft: null };
    expect(estimateSet(2, look, { service: free, figures: undefined })).toEqual({
      ...{ ads: 12, seconds: 1200, isMeasured: false, cost: null, most: null },
    });
  });

  it('is the price of drafts where they come first', () => {
    const estimate = estimateSet(10, { count: 10, draft_first: true }, { service, figures });
    expect(estimate?.cost?.usd).toBeCloseTo(3.4);
    expect(estimate?.cost?.inFullUsd).toBeCloseTo(10);
  });

  it('says how many ads of a product one job may make', () => {
    expect(estimateSet(1, { ...look, count: 12 }, { service, figures })?.most).toBe(10);
  });

  it('is nothing without products, or with a number of ads that is none', () => {
    expect(estimateSet(0, look, { service, figures })).toBeNull();
    expect(estimateSet(2, { ...look, count: Number.NaN }, { service, figures })).toBeNull();
  });
});
