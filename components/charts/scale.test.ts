import { describe, expect, it } from 'vitest';
import { linearScale, median, spreadScale } from './scale';

describe('the axis of a chart', () => {
  it('has round steps that hold every value', () => {
    expect(linearScale([0.3, 3.7]).ticks).toEqual([0, 1, 2, 3, 4]);
    expect(linearScale([0.011, 0.027]).ticks).toEqual([0, 0.01, 0.02, 0.03]);
    expect(linearScale([0.3, 3.7]).at(2)).toBe(0.5);
  });

  it('is there for nothing, and for zeros', () => {
    expect(linearScale([]).at(0)).toBe(0);
    expect(linearScale([0, 0]).ticks.at(-1)).toBe(1);
  });

  it('goes by powers of ten where a few ads have most of the money', () => {
    const scale = spreadScale([5, 20, 30, 40, 4000]);
    expect(scale.isLog).toBe(true);
    expect(scale.ticks).toEqual([1, 10, 100, 1000, 10000]);
    expect(scale.at(100)).toBeCloseTo(0.5);
    expect(scale.at(0)).toBe(0);
    expect(spreadScale([10, 20, 30]).isLog).toBe(false);
  });

  it('finds the middle', () => {
    expect([median([]), median([3, 1, 2]), median([4, 1])]).toEqual([null, 2, 2.5]);
  });
});
