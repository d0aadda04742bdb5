import { describe, expect, it } from 'vitest';
import { richest } from './detail';

describe('the view with the most to be seen', () => {
  it('is where the label is', () => {
    expect(richest([0, 0, 0, 0, 0, 0, 1, 1, 1, 1], 0.5)).toBe(1);
    expect(richest([1, 1, 1, 1, 0, 0, 0, 0, 0, 0], 0.5)).toBe(0);
    expect(richest([0, 0, 0, 5, 9, 9, 5, 0, 0, 0], 0.4)).toBeCloseTo(0.5);
  });

  it('is the middle one where all show as much', () => {
    expect(richest([1, 1, 1, 1, 1, 1, 1, 1, 1], 0.6)).toBe(0.5);
  });
});
