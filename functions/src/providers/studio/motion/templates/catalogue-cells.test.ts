import { expect, it } from 'vitest';
import { cellsOf } from './catalogue-cells';

const TALL = { x: 71, y: 500, width: 938, height: 850 };
const SQUARE = { x: 71, y: 190, width: 938, height: 690 };
const WIDE = { x: 700, y: 71, width: 1100, height: 938 };
const set = { short: 1080, mirrored: false };

it.each([3, 4, 5, 6, 7, 8, 9, 10])(
  'a grid of %i cards keeps to its place and leaves none alone in the last row',
  (count) => {
    for (const grid of [TALL, SQUARE, WIDE]) {
      const cells = cellsOf(set, grid, count);
      expect(cells).toHaveLength(count);
      for (const { x, y, width, height } of cells) {
        expect(x).toBeGreaterThanOrEqual(grid.x - 0.01);
        expect(y).toBeGreaterThanOrEqual(grid.y - 0.01);
        expect(x + width).toBeLessThanOrEqual(grid.x + grid.width + 0.01);
        expect(y + height).toBeLessThanOrEqual(grid.y + grid.height + 0.01);
      }
      const last = cells.at(-1)?.y;
      const inLast = cells.filter(({ y }) => y === last).length;
      const mostInRow = Math.max(...cells.map(({ y }) => cells.filter((other) => other.y === y).length));
      expect(inLast).toBe(mostInRow);
    }
  },
);

it('five cards of a story fill its height: two large ones over three', () => {
  const cells = cellsOf(set, TALL, 5);
  const [first, , third] = cells;
  expect((first?.width ?? 0) / (third?.width ?? 1)).toBeGreaterThan(1.3);
  const bottom = Math.max(...cells.map(({ y, height }) => y + height));
  expect(bottom - Math.min(...cells.map(({ y }) => y))).toBeGreaterThan(TALL.height * 0.95);
});

it('cards run from right to left where words do', () => {
  const [first, second] = cellsOf({ ...set, mirrored: true }, TALL, 5);
  expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
});
