import { expect, it } from 'vitest';
import { partAt } from './playhead';

it('finds what is said just now, and nothing in a pause', () => {
  const parts = [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
  ];
  expect([0, 1.9, 2, 3, 9].map((seconds) => partAt(parts, seconds))).toEqual([0, 0, -1, 1, -1]);
});
