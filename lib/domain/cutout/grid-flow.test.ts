import { describe, expect, it } from 'vitest';
import { DIRECTIONS, GridFlow } from './grid-flow';

const SIDE = 3;
const COUNT = SIDE * SIDE;

interface Border {
  pixel: number;
  direction: number;
  next: number;
  weight: number;
}

/** Always the same numbers for the same seed, from 0 to 9. */
function numbers(seed: number): () => number {
  let state = seed * 7919 + 1;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % 10;
  };
}

function randomGrid(seed: number): { terminals: number[]; borders: Border[] } {
  const next = numbers(seed);
  const terminals = Array.from({ length: COUNT }, () => next() - 5);
  const borders = Array.from({ length: COUNT }, (_, pixel) => pixel).flatMap((pixel) =>
    [4, 5, 6, 7].flatMap((direction) => {
      const [dx, dy] = DIRECTIONS[direction] ?? [0, 0];
      const [x, y] = [(pixel % SIDE) + dx, Math.floor(pixel / SIDE) + dy];
      if (x < 0 || x >= SIDE || y >= SIDE) return [];
      return [{ pixel, direction, next: y * SIDE + x, weight: next() }];
    }),
  );
  return { terminals, borders };
}

function costOf(isSource: (pixel: number) => boolean, { terminals, borders }: ReturnType<typeof randomGrid>): number {
  const parted = terminals.reduce(
    (sum, weight, pixel) => sum + (weight > 0 === isSource(pixel) ? 0 : Math.abs(weight)),
    0,
  );
  return borders.reduce(
    (sum, { pixel, next, weight }) => sum + (isSource(pixel) === isSource(next) ? 0 : weight),
    parted,
  );
}

function solved({ terminals, borders }: ReturnType<typeof randomGrid>): GridFlow {
  const flow = new GridFlow(SIDE, SIDE);
  terminals.forEach((weight, pixel) => flow.setTerminal(pixel, weight));
  borders.forEach(({ pixel, direction, weight }) => flow.join(pixel, direction, weight));
  expect(flow.solve(10_000)).toBe(true);
  return flow;
}

describe('the cut through a grid', () => {
  it('is the cheapest of all that there are', () => {
    for (let seed = 0; seed < 200; seed++) {
      const grid = randomGrid(seed);
      const flow = solved(grid);
      let cheapest = Infinity;
      for (let sides = 0; sides < 2 ** COUNT; sides++) {
        cheapest = Math.min(
          cheapest,
          costOf((pixel) => ((sides >> pixel) & 1) === 1, grid),
        );
      }
      expect(costOf((pixel) => flow.isSource(pixel), grid)).toBe(cheapest);
    }
  });

  it('is given up when it takes more steps than it may', () => {
    const { terminals, borders } = randomGrid(3);
    const flow = new GridFlow(SIDE, SIDE);
    terminals.forEach((weight, pixel) => flow.setTerminal(pixel, weight));
    borders.forEach(({ pixel, direction }) => flow.join(pixel, direction, 9));
    expect(flow.solve(0)).toBe(false);
  });
});
