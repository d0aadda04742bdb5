import type { Rect } from '../../stage';
import type { FilmSet } from '../film-set';

/** Width of a card over its height, and how much wider than that one may be. */
const SHAPE = 0.8;
const MOST_WIDER = 1.15;
/** Between cards, as a share of the shorter side. */
const GAP = 0.024;
/** Rows whose heights differ by no more than this share have cards of one size. */
const ALIKE = 0.08;

interface Row {
  count: number;
  width: number;
  height: number;
}

/**
 * A place for each card of a grid: as many rows as make the smallest card largest, each of them filled, and those with
 * fewer cards on top, where these are larger if there is room.
 */
export function cellsOf({ short, mirrored }: Pick<FilmSet, 'short' | 'mirrored'>, grid: Rect, count: number): Rect[] {
  const gap = short * GAP;
  const all = Array.from({ length: count }, (_, index) => rowsOf(grid, gap, count, index + 1));
  const rows = all.reduce((one, other) => (smallest(other) > smallest(one) ? other : one));
  const tall = rows.reduce((sum, { height }) => sum + height, gap * (rows.length - 1));
  let y = grid.y + (grid.height - tall) / 2;
  return rows.flatMap(({ count: inRow, width, height }) => {
    const left = grid.x + (grid.width - inRow * width - (inRow - 1) * gap) / 2;
    const top = y;
    y += height + gap;
    return Array.from({ length: inRow }, (_, place) => {
      const column = mirrored ? inRow - 1 - place : place;
      return { x: left + column * (width + gap), y: top, width, height };
    });
  });
}

function rowsOf(grid: Rect, gap: number, count: number, rows: number): Row[] {
  const wide = Array.from({ length: rows }, (_, row) => {
    const inRow = Math.floor((count + row) / rows);
    return { count: inRow, width: (grid.width - gap * (inRow - 1)) / inRow };
  });
  const heights = wide.map(({ width }) => width / SHAPE);
  const level = levelOf(heights, grid.height - gap * (rows - 1));
  const sized = wide.map(({ count: inRow, width }, row): Row => {
    const height = Math.min(heights[row] ?? level, level);
    return { count: inRow, width: Math.min(width, height * SHAPE * MOST_WIDER), height };
  });
  const least = sized.reduce((one, other) => (other.width < one.width ? other : one));
  return sized.map((row) => (row.height <= least.height * (1 + ALIKE) ? { ...row, width: least.width } : row));
}

/** The most that a row may be high, so that all of them together have the room: the highest give way first. */
function levelOf(heights: readonly number[], room: number): number {
  let left = room;
  for (const [index, height] of heights.toSorted((one, other) => one - other).entries()) {
    const share = left / (heights.length - index);
    if (height > share) return share;
    left -= height;
  }
  return Infinity;
}

const smallest = (rows: readonly Row[]) => Math.min(...rows.map(({ width, height }) => width * height));
