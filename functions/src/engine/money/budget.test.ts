import { describe, expect, it } from 'vitest';
import { overBudget } from './budget';

const budgets = { job: 1, day: 5 };

describe('what may not be begun', () => {
  it('is a set that costs more than one may', () => {
    expect(overBudget({ count: 20, usdPerAd: 0.101, spentToday: 0 }, budgets)).toBe(
      '20 ads would cost about $2.02, and one set may cost $1.00 at most. Ask for 9 ads or fewer.',
    );
  });

  it('is one that costs more than is left of the day', () => {
    expect(overBudget({ count: 6, usdPerAd: 0.1, spentToday: 4.7 }, budgets)).toBe(
      'This would cost about $0.60, and of today’s $5.00 there is $0.30 left. ' +
        'Ask for 3 ads or fewer, or come back after midnight (UTC).',
    );
  });

  it('is anything once the day’s money is gone', () => {
    expect(overBudget({ count: 1, usdPerAd: 0.1, spentToday: 5.2 }, budgets)).toBe(
      'This would cost about $0.10, and of today’s $5.00 there is $0.00 left. Come back after midnight (UTC).',
    );
  });

  it('is a single ad that is dearer than a whole set may be', () => {
    expect(overBudget({ count: 1, usdPerAd: 2, spentToday: 0 }, budgets)).toContain('raise the limit');
  });
});

describe('what may be begun', () => {
  it.each([
    ['is what costs nothing', { count: 20, usdPerAd: 0, spentToday: 99 }, budgets],
    ['is what just fits', { count: 10, usdPerAd: 0.1, spentToday: 4 }, budgets],
    ['is anything without limits', { count: 20, usdPerAd: 3, spentToday: 999 }, { job: 0, day: 0 }],
  ])('%s', (_title, wanted, limits) => expect(overBudget(wanted, limits)).toBeNull());
});
