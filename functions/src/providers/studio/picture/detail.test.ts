import { expect, it } from 'vitest';
import { leastCut } from './detail';

/** A tall thing with a label from the shares `from` to `to` of its height. */
const labelled = (from: number, to: number) =>
  Array.from({ length: 100 }, (_, row) => (row / 100 >= from && row / 100 < to ? 9 : 1));

it('a view from near cuts through no label', () => {
  expect(leastCut(labelled(0.36, 0.92), 0.7)).toBe(1);
  expect(leastCut(labelled(0.08, 0.64), 0.7)).toBe(0);
  expect(leastCut(labelled(0.3, 0.7), 0.7)).toBe(0.5);
});

it('a view from near is of the middle where all is alike', () => {
  expect(leastCut(labelled(0, 1), 0.7)).toBe(0.5);
});
