import { formatOf, type Format, type Shares } from '../formats';
import type { Rect, Stage } from '../stage';

/** Which tile goes where, in shares of the ad within its margin and in reading direction. */
export interface TileGrid {
  headline: Shares;
  product: Shares;
  /** A closer look at the product; null where there is no room for one. */
  lens: Shares | null;
  points: readonly Shares[];
}

export interface Tiles {
  headline: Rect;
  product: Rect;
  lens: Rect | null;
  points: Rect[];
}

/** The grid for `count` points; `hasLens` is false where no part of the photo bears enlarging. */
export function planTiles(stage: Stage, count: number, hasLens: boolean): Tiles {
  const format = formatOf(stage);
  const [{ width, height }] = stage.pictures;
  const grid = gridFor(format, width / height)(count, hasLens);
  return {
    headline: tile(stage, grid.headline),
    product: tile(stage, grid.product),
    lens: grid.lens && tile(stage, grid.lens),
    points: grid.points.map((shares) => tile(stage, shares)),
  };
}

type Grid = (count: number, hasLens: boolean) => TileGrid;

/** A tile about as wide as high suits a thing of that shape. */
function gridFor(format: Format, shape: number): Grid {
  if (format === 'wide' && shape > 1.15) return lowWide;
  return format === 'stack' && shape < 1.45 ? square : GRIDS[format];
}

/** How many points a grid has tiles for. */
export const MOST_TILES: Record<Format, number> = { wide: 5, story: 4, side: 6, stack: 4 };

const GRIDS: Record<Format, Grid> = { wide, story, side, stack };

/** Equal cells, row by row; a last row that isn't full shares its width among what there is. */
function cells([x, y, width, height]: Shares, count: number, columns: number): Shares[] {
  const rows = Math.ceil(count / columns);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    const cell = width / inRow;
    return [x + (index % columns) * cell, y + (row * height) / rows, cell, height / rows] as const;
  });
}

function wide(count: number, hasLens: boolean): TileGrid {
  const low = [0, 0.64, 0.37, 0.36] as const;
  const spare = count > 4 ? cells(low, 1, 1) : [];
  const keepsLens = hasLens && spare.length === 0;
  return {
    headline: keepsLens || spare.length > 0 ? [0, 0, 0.37, 0.64] : [0, 0, 0.37, 1],
    product: count === 0 ? [0.37, 0, 0.63, 1] : [0.37, 0, 0.34, 1],
    lens: keepsLens ? low : null,
    points: [...cells([0.71, 0, 0.29, 1], Math.min(4, count), 1), ...spare],
  };
}

function lowWide(count: number, hasLens: boolean): TileGrid {
  const low = [0, 0.66, 0.37, 0.34] as const;
  const spare = count > 3 ? cells(low, count - 3, 2) : [];
  const keepsLens = hasLens && spare.length === 0;
  return {
    headline: keepsLens || spare.length > 0 ? [0, 0, 0.37, 0.66] : [0, 0, 0.37, 1],
    product: count === 0 ? [0.37, 0, 0.63, 1] : [0.37, 0, 0.63, 0.66],
    lens: keepsLens ? low : null,
    points: [...cells([0.37, 0.66, 0.63, 0.34], Math.min(3, count), 3), ...spare],
  };
}

/** Words stay above what a story's own controls cover; the product may go there. */
function story(count: number): TileGrid {
  const height = count === 0 ? 0 : count > 2 ? 0.24 : 0.13;
  return {
    headline: [0, 0, 1, 0.4],
    product: [0, 0.4 + height, 1, 0.6 - height],
    lens: null,
    points: cells([0, 0.4, 1, height], count, 2),
  };
}

function side(count: number, hasLens: boolean): TileGrid {
  const product = [0.58, 0, 0.42, 1] as const;
  if (count === 0) {
    const lens = hasLens ? ([0, 0.6, 0.58, 0.4] as const) : null;
    return { headline: [0, 0, 0.58, lens ? 0.6 : 1], product, lens, points: [] };
  }
  const headline = [0, 0, 0.58, 0.45] as const;
  if (count > 3) return { headline, product, lens: null, points: cells([0, 0.45, 0.58, 0.55], count, 2) };
  if (count === 3 || !hasLens) return { headline, product, lens: null, points: cells([0, 0.45, 0.58, 0.55], count, 1) };
  return { headline, product, lens: [0, 0.69, 0.58, 0.31], points: cells([0, 0.45, 0.58, 0.24], count, 2) };
}

function stack(count: number, hasLens: boolean): TileGrid {
  const corner = [0.63, 0, 0.37, 0.37] as const;
  const spare = count > 3 ? [corner] : [];
  const lens = hasLens && spare.length === 0 ? corner : null;
  const headline = [0, 0, lens || spare.length > 0 ? 0.63 : 1, 0.37] as const;
  const row = cells([0, 0.72, 1, 0.28], Math.min(3, count), 3);
  return { headline, product: [0, 0.37, 1, count === 0 ? 0.63 : 0.35], lens, points: [...row, ...spare] };
}

function square(count: number, hasLens: boolean): TileGrid {
  const headline = [0, 0, 0.6, 0.4] as const;
  const keepsLens = hasLens && count < 4;
  const lens = keepsLens ? ([0.6, 0, 0.4, 0.4] as const) : null;
  if (count === 0) return { headline: lens ? headline : [0, 0, 1, 0.4], product: [0, 0.4, 1, 0.6], lens, points: [] };
  const column = keepsLens ? ([0.6, 0.4, 0.4, 0.6] as const) : ([0.6, 0, 0.4, 1] as const);
  return { headline, product: [0, 0.4, 0.6, 0.6], lens, points: cells(column, count, 1) };
}

const MARGIN = 0.034;
const GAP = 0.018;

function tile({ width, height, short, mirrored }: Stage, [x, y, w, h]: Shares): Rect {
  const gap = short * GAP;
  const frame = short * MARGIN - gap / 2;
  const [wide, tall] = [width - 2 * frame, height - 2 * frame];
  return {
    x: frame + (mirrored ? 1 - x - w : x) * wide + gap / 2,
    y: frame + y * tall + gap / 2,
    width: w * wide - gap,
    height: h * tall - gap,
  };
}
