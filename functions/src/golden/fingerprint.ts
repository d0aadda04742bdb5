import type { Raster } from '../quality/raster';

/** Cells a side, whatever the ratio: 45 px each in a square ad. */
export const GRID = 24;
export const CELLS = GRID * GRID;

/** What an ad looks like from afar: the mean colour of each cell, and how much goes on inside it. */
export interface Fingerprint {
  /** Three channels of 0–255 per cell, row by row. */
  colors: Uint8Array;
  /** Mean step of brightness between neighbouring pixels, 0–255, times `EDGE_SCALE`. */
  edges: Uint8Array;
}

const EDGE_SCALE = 6;
const GRAIN = 6;
/** Every second pixel of every second row tells enough of 2,000 in a cell. */
const STEP = 2;

export function fingerprintOf(raster: Raster): Fingerprint {
  const colors = new Uint8Array(CELLS * 3);
  const edges = new Uint8Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    const { mean, activity } = measureCell(raster, cell % GRID, Math.floor(cell / GRID));
    colors.set(mean.map(Math.round), cell * 3);
    edges[cell] = Math.min(255, Math.round(activity * EDGE_SCALE));
  }
  return { colors, edges };
}

function measureCell({ data, channels, width, height }: Raster, column: number, row: number) {
  const sum = [0, 0, 0];
  let [steps, count] = [0, 0];
  const [right, bottom] = [((column + 1) * width) / GRID, ((row + 1) * height) / GRID];
  for (let y = Math.ceil((row * height) / GRID); y < bottom; y += STEP) {
    for (let x = Math.ceil((column * width) / GRID); x < right; x += STEP) {
      const at = (y * width + x) * channels;
      for (const channel of [0, 1, 2]) sum[channel] = (sum[channel] ?? 0) + (data[at + channel] ?? 0);
      const own = brightness(data, at);
      if (x + 1 < width) steps += edge(brightness(data, at + channels) - own);
      if (y + 1 < height) steps += edge(brightness(data, at + width * channels) - own);
      count++;
    }
  }
  return { mean: sum.map((channel) => channel / count), activity: steps / (2 * count) };
}

/** A step counts beyond what gradients and grain make of it. */
const edge = (step: number) => Math.max(0, Math.abs(step) - GRAIN);

const brightness = (data: Buffer, at: number) =>
  0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
