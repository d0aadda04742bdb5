import { rgbToOklab, type Oklab } from './oklab';
import type { Pixels } from './pixels';
import type { Box } from './prepared-image';

export const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 };

const GRID = 48;
/** Share of all that stands out which the box leaves aside on each of its sides. */
const OUTSIDE = 0.04;

/**
 * Where the subject of a scene is: the box that holds what differs from the photo's edges,
 * weighted towards the middle. The whole image when that box would hold nearly all of it.
 */
export function findSubject(pixels: Pixels): Box {
  const cells = sampleCells(pixels);
  const edge = mean(cells.filter((_, cell) => isEdge(cell)));
  const weights = cells.map(
    (cell, index) => Math.hypot(cell.l - edge.l, cell.a - edge.a, cell.b - edge.b) ** 2 * centred(index),
  );
  const columns = Array.from({ length: GRID }, (_, x) => sum(weights.filter((_, cell) => cell % GRID === x)));
  const rows = Array.from({ length: GRID }, (_, y) => sum(weights.slice(y * GRID, (y + 1) * GRID)));
  const [left, right] = span(columns);
  const [top, bottom] = span(rows);
  if ((right - left) * (bottom - top) > 0.7) return WHOLE;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function sampleCells({ data, width, height }: Pixels): Oklab[] {
  return Array.from({ length: GRID * GRID }, (_, cell) => {
    const x = Math.floor((((cell % GRID) + 0.5) / GRID) * width);
    const y = Math.floor(((Math.floor(cell / GRID) + 0.5) / GRID) * height);
    const at = (y * width + x) * 4;
    return rgbToOklab(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  });
}

function isEdge(cell: number): boolean {
  const [x, y] = [cell % GRID, Math.floor(cell / GRID)];
  return x < 3 || y < 3 || x >= GRID - 3 || y >= GRID - 3;
}

function centred(cell: number): number {
  const x = ((cell % GRID) + 0.5) / GRID - 0.5;
  const y = (Math.floor(cell / GRID) + 0.5) / GRID - 0.5;
  return Math.exp(-(x * x + y * y) / 0.18);
}

function span(weights: number[]): [number, number] {
  const total = sum(weights);
  if (total === 0) return [0, 1];
  let before = 0;
  const reached = weights.map((weight) => (before += weight) / total);
  const first = reached.findIndex((share) => share >= OUTSIDE);
  const last = reached.findIndex((share) => share >= 1 - OUTSIDE);
  return [Math.max(0, first - 1) / GRID, Math.min(GRID, last + 2) / GRID];
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function mean(colors: Oklab[]): Oklab {
  const total = colors.reduce((all, { l, a, b }) => ({ l: all.l + l, a: all.a + a, b: all.b + b }), {
    l: 0,
    a: 0,
    b: 0,
  });
  return { l: total.l / colors.length, a: total.a / colors.length, b: total.b / colors.length };
}
