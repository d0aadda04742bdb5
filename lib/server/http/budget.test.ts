import { beforeEach, describe, expect, it } from 'vitest';
import { Budget } from './budget';

let now = 0;
let budget: Budget;

beforeEach(() => {
  now = 0;
  budget = new Budget({ perMinute: 60, spenders: 2, now: () => now });
});

/** How many of so many tries are let through. */
function spend(times: number, spender = 'alice'): number {
  return Array.from({ length: times }, () => budget.spend(spender)).filter((wait) => wait === 0).length;
}

describe('a budget', () => {
  it('lets through as many at once as there are in a minute, and says when to go on', () => {
    expect(spend(70)).toBe(60);
    expect([budget.spend('alice'), budget.wait('alice')]).toEqual([1, 1]);
  });

  it('comes back little by little, never to more than it was', () => {
    spend(60);
    now = 10_000;
    expect(spend(20)).toBe(10);
    now = 1_000_000;
    expect(spend(70)).toBe(60);
  });

  it('says how long a slow one takes', () => {
    budget = new Budget({ perMinute: 2, now: () => now });
    spend(2);
    expect(budget.spend('alice')).toBe(30);
    now = 29_000;
    expect(budget.spend('alice')).toBe(1);
    now = 30_000;
    expect(budget.spend('alice')).toBe(0);
  });

  it('is not met by polling every two seconds from many tabs', () => {
    budget = new Budget({ perMinute: 600, now: () => now });
    const tabs = 20;
    for (; now < 600_000; now += 2000) expect(spend(tabs)).toBe(tabs);
  });

  it('is each spender’s own, and remembers only so many', () => {
    spend(60, 'alice');
    expect(spend(1, 'bob')).toBe(1);
    expect(spend(1, 'alice')).toBe(0);
    spend(1, 'carol');
    expect(spend(1, 'alice')).toBe(1);
  });
});
