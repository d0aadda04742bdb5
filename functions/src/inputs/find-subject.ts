import { GridField, heavyCells, otsu, partsAbove, type Part } from './grid-field';
import type { Backdrop } from './backdrop';
import { faintStep, findEdges } from './find-edges';
import { rgbToOklab, type Oklab } from './oklab';
import type { Pixels } from './pixels';
import type { Box } from './prepared-image';

export const WHOLE: Box = { x: 0, y: 0, width: 1, height: 1 };

/** Cells on the longer side. */
const GRID = 56;
/** Pixels looked at on each side of a cell. */
const SAMPLES = 4;
const PASSES = 3;
/** A part of at least this share of the strongest one's weight belongs to the subject: two products in a photo. */
const PART_SHARE = 0.4;
/** Of the value that parts what stands out from the rest: paler parts of the same thing are above this. */
const FRINGE = 0.6;
const FREE_SHARE = 0.25;
/** Of the whole photo: a subject this large leaves nothing to frame. */
const ALL = 0.8;
/** OKLab distance: where nothing stands out more than this, there is no telling what the subject is. */
const FAINT = 0.035;
/** Of the cells along the edges: a colour that fewer of them have is not the surroundings' but a thing that runs out of the photo. */
const COMMON = 0.12;

/**
 * Where the subject of a scene is. A thing is what no gentle way leads to from the photo's edges:
 * a wall, a table, the sky are reached without crossing an outline. Of several things the ones
 * near the middle count. The whole image when nothing stands out.
 */
export function findSubject(pixels: Pixels): Box {
  const grid = new GridField(pixels.width, pixels.height, GRID);
  const colors = grid.cells.map((cell) => averageOf(pixels, grid, cell));
  const barriers = barriersFromEdges(grid, colors);
  const weights = barriers.map((barrier, cell) => barrier * grid.centred(cell));
  if (Math.max(...weights) < FAINT) return WHOLE;
  const least = otsu(weights) * FRINGE;
  const parts = freeParts(grid, partsAbove(grid, weights, least));
  return grid.boxAround(heavyCells(parts, PART_SHARE), 1, ALL) ?? WHOLE;
}

/** What runs out of the photo is only the subject where nothing else of some weight stands free. */
function freeParts(grid: GridField, parts: readonly Part[]): readonly Part[] {
  const heaviest = Math.max(0, ...parts.map(({ weight }) => weight));
  const free = parts.filter(({ cells }) => !cells.some((cell) => grid.isEdge(cell)));
  return free.some(({ weight }) => weight >= heaviest * FREE_SHARE) ? free : parts;
}

/**
 * Where the subject stands on a ground that can be told: the box around all edges, however
 * faint, since white on white has no others. Null when there are none.
 */
export function outlinedSubject(pixels: Pixels, backdrop: Backdrop): Box | null {
  const { width, height } = pixels;
  const grid = new GridField(width, height, GRID * 2);
  const counts = grid.cells.map(() => 0);
  for (const pixel of findEdges(pixels, backdrop, faintStep(backdrop), 2)) {
    const cell = grid.at((pixel % width) / width, Math.floor(pixel / width) / height);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  // The outline of a thing as light as its ground is broken; only dust is left out.
  return grid.boxAround(heavyCells(partsAbove(grid, counts, 1), 0.04), 1, 1);
}

function averageOf({ data, width, height }: Pixels, grid: GridField, cell: number): Oklab {
  const sum = { l: 0, a: 0, b: 0 };
  const [column, row] = grid.place(cell);
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = Math.floor(((column + ((sample % SAMPLES) + 0.5) / SAMPLES) / grid.columns) * width);
    const y = Math.floor(((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / grid.rows) * height);
    const at = (y * width + x) * 4;
    const { l, a, b } = rgbToOklab(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    sum.l += l;
    sum.a += a;
    sum.b += b;
  }
  const count = SAMPLES * SAMPLES;
  return { l: sum.l / count, a: sum.a / count, b: sum.b / count };
}

/**
 * For each cell the least barrier on any way from the edges: by how much the colour changes on
 * it at most. (After “Minimum barrier salient object detection”, Zhang et al. 2015, on a grid.)
 */
function barriersFromEdges(grid: GridField, colors: readonly Oklab[]): number[] {
  const seeds = edgeSeeds(grid, colors);
  const channels = [({ l }: Oklab) => l, ({ a }: Oklab) => a * 1.6, ({ b }: Oklab) => b * 1.6];
  const fields = channels.map((of) => barrierOf(grid, colors.map(of), seeds));
  return grid.cells.map((cell) => Math.hypot(...fields.map((field) => field[cell] ?? 0)));
}

/** Zero for the cells along the edges that show the surroundings. */
function edgeSeeds(grid: GridField, colors: readonly Oklab[]): number[] {
  const ring = grid.cells.filter((cell) => grid.isEdge(cell));
  const isAlike = (one: Oklab, other: Oklab) => Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b) < 0.1;
  return grid.cells.map((cell) => {
    const own = colors[cell];
    if (!own || !grid.isEdge(cell)) return Infinity;
    const alike = ring.filter((other) => isAlike(own, colors[other] ?? own)).length;
    return alike >= ring.length * COMMON ? 0 : Infinity;
  });
}

function barrierOf(grid: GridField, values: readonly number[], seeds: readonly number[]): number[] {
  const best = [...seeds];
  const [lowest, highest] = [[...values], [...values]];
  const visit = (cell: number, from: number) => {
    const value = values[cell] ?? 0;
    const low = Math.min(lowest[from] ?? 0, value);
    const high = Math.max(highest[from] ?? 0, value);
    if (high - low >= (best[cell] ?? 0) || best[from] === Infinity) return;
    best[cell] = high - low;
    lowest[cell] = low;
    highest[cell] = high;
  };
  const backwards = [...grid.cells].reverse();
  for (let pass = 0; pass < PASSES * 2; pass++) {
    for (const cell of pass % 2 === 0 ? grid.cells : backwards) {
      for (const from of grid.around(cell)) visit(cell, from);
    }
  }
  return best.map((barrier) => (barrier === Infinity ? 0 : barrier));
}
