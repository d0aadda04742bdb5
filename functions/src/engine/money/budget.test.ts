import { describe, expect, it } from 'vitest';
import { overBudget } from './budget';

const budgets = { job: 1, day: 5, all: 0, kind: 0 };
const ads = (count: number, usd: number) => ({ usd: count * usd, each: { noun: 'ad', count, usd } });
const spent = (person: number, all = 0, kind = 0) => ({ person, all, kind });

describe('what may not be begun', () => {
  it('is a set that costs more than one may', () => {
    expect(overBudget(ads(20, 0.101), spent(0), budgets)).toEqual({
      message: '20 ads would cost about $2.02, and one set may cost $1.00 at most. Ask for 9 ads or fewer.',
      limit: 'job',
    });
  });

  it('is one that costs more than is left of the day', () => {
    expect(overBudget(ads(6, 0.1), spent(4.7), budgets)?.message).toBe(
      'This would cost about $0.60, and of today’s $5.00 there is $0.30 left. ' +
        'Ask for 3 ads or fewer, or come back after midnight (UTC).',
    );
  });

  it('is anything once the day’s money is gone', () => {
    expect(overBudget(ads(1, 0.1), spent(5.2), budgets)?.message).toBe(
      'This would cost about $0.10, and of today’s $5.00 there is $0.00 left. Come back after midnight (UTC).',
    );
  });

  it('is a single ad that is dearer than a whole set may be', () => {
    expect(overBudget(ads(1, 2), spent(0), budgets)?.message).toContain('raise the limit');
  });

  it('is what can’t be had in smaller pieces, and is told without them', () => {
    expect(overBudget({ usd: 2 }, spent(0), budgets)?.message).toBe(
      'This would cost about $2.00, and one set may cost $1.00 at most. Ask whoever runs this site to raise the limit.',
    );
  });

  it.each([
    ['everybody together', { ...budgets, all: 100 }, spent(0, 99.8), 'all'],
    ['all jobs of its kind', { ...budgets, kind: 10 }, spent(0, 50, 9.9), 'kind'],
  ] as const)('is what %s may not spend any more', (_title, limits, before, limit) => {
    const refusal = overBudget(ads(3, 0.1), before, limits);
    expect(refusal).toMatchObject({ limit });
    expect(refusal?.message).toMatch(/midnight/);
  });
});

describe('what may be begun', () => {
  it.each([
    ['is what costs nothing', ads(20, 0), spent(99, 99, 99), budgets],
    ['is what just fits', ads(10, 0.1), spent(4), budgets],
    ['is what just fits into everybody’s day', ads(2, 0.1), spent(0, 99.8), { ...budgets, all: 100 }],
    ['is anything without limits', ads(20, 3), spent(999, 999), { job: 0, day: 0, all: 0, kind: 0 }],
  ])('%s', (_title, wanted, before, limits) => expect(overBudget(wanted, before, limits)).toBeNull());
});
