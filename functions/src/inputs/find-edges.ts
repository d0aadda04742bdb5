import type { Backdrop } from './backdrop';
import type { Pixels } from './pixels';

/** Pixels a side of the cells between which edges are looked for; grain evens out in them. */
export const EDGE_CELL = 3;

/** Of 255: the least step from cell to cell that is not the ground's own grain. On a clean ground two levels are an edge. */
export const faintStep = ({ noise }: Backdrop): number => 1.6 + 1.2 * noise;

/**
 * The first pixels of the cells that stand out from the ground by more, or less, than the cell
 * `apart` cells to the left or above does: by `least` of 255. Cells with a pixel that `counts`
 * refuses are left out.
 */
export function findEdges(
  pixels: Pixels,
  backdrop: Backdrop,
  least: number,
  apart: number,
  counts: (pixel: number) => boolean = () => true,
): number[] {
  const { width, height } = pixels;
  const [columns, rows] = [Math.floor(width / EDGE_CELL), Math.floor(height / EDGE_CELL)];
  const levels = new Float32Array(columns * rows);
  const found: number[] = [];
  for (let row = 0, cell = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, cell++) {
      const first = row * EDGE_CELL * width + column * EDGE_CELL;
      const own = cellLevel(pixels, backdrop, first, counts);
      levels[cell] = own;
      const isStep = (other: number | undefined) => other !== undefined && Math.abs(own - other) > least;
      const left = column >= apart ? levels[cell - apart] : undefined;
      const above = row >= apart ? levels[cell - apart * columns] : undefined;
      // A comparison with NaN is never true.
      if (isStep(left) || isStep(above)) found.push(first);
    }
  }
  return found;
}

/** By how much a cell is lighter than its ground, on average; NaN when one of its pixels doesn't count. */
function cellLevel(
  { data, width }: Pixels,
  { colors, stride }: Backdrop,
  first: number,
  counts: (pixel: number) => boolean,
): number {
  let sum = 0;
  for (let y = 0; y < EDGE_CELL; y++) {
    for (let x = 0; x < EDGE_CELL; x++) {
      const pixel = first + y * width + x;
      if (!counts(pixel)) return Number.NaN;
      const [at, ground] = [pixel * 4, pixel * stride];
      for (let channel = 0; channel < 3; channel++) sum += (data[at + channel] ?? 0) - (colors[ground + channel] ?? 0);
    }
  }
  return sum / (3 * EDGE_CELL * EDGE_CELL);
}
