import { describe, expect, it } from 'vitest';
import { countdown, secondsUntil } from './retry-words';

describe('the countdown to the next try', () => {
  it.each([
    [90_000, '1:30'],
    [24_001, '0:25'],
    [5_000, '0:05'],
    [0, null],
    [-9_000, null],
  ])('shows %i ms as %s', (left, shown) => {
    expect(countdown(secondsUntil(1_000_000 + left, 1_000_000))).toBe(shown);
  });

  it('shows nothing before it has begun', () => {
    expect(countdown(null)).toBeNull();
  });
});
