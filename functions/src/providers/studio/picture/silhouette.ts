import { createCanvas } from '@napi-rs/canvas';
import { luminance } from '../color/contrast';
import type { Rect } from '../stage';
import { MAX_ENLARGEMENT } from './crop';
import type { Picture } from './picture';

/** Where a shown picture's subject is solid, on a grid of at most `CELLS` along its longer side. */
export interface Silhouette {
  columns: number;
  rows: number;
  /** 1 where a cell and all around it is of the subject. */
  core: Uint8Array;
  /** 1 where the cell itself is. */
  solid: Uint8Array;
  /** Luminance 0–1. */
  light: Float32Array;
}

interface Point {
  x: number;
  y: number;
}

const CELLS = 96;
const OPAQUE = 235;
/** Where the subject of a photo with a ground is was only estimated: its middle is the subject. */
const SURE = 0.72;
/** Side of the smallest box, as a share of the photo's, that such an estimate is trusted with. */
const LEAST_SUBJECT = 0.45;

/** Of a `part` of a picture, in the picture's own pixels. */
export function silhouetteOf(picture: Picture, part: Rect): Silhouette {
  const scale = CELLS / Math.max(part.width, part.height);
  const columns = Math.max(8, Math.round(part.width * scale));
  const rows = Math.max(8, Math.round(part.height * scale));
  const canvas = createCanvas(columns, rows);
  const context = canvas.getContext('2d');
  context.drawImage(picture.canvas, part.x, part.y, part.width, part.height, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const isCutout = picture.image.ground === 'cutout';
  const solid = new Uint8Array(columns * rows);
  const light = new Float32Array(columns * rows);
  for (let at = 0; at < solid.length; at++) {
    const [x, y] = [at % columns, Math.floor(at / columns)];
    light[at] = luminance([data[at * 4] ?? 0, data[at * 4 + 1] ?? 0, data[at * 4 + 2] ?? 0]);
    const isSubject = isCutout
      ? (data[at * 4 + 3] ?? 0) >= OPAQUE
      : inSubject(picture, part.x + ((x + 0.5) / columns) * part.width, part.y + ((y + 0.5) / rows) * part.height);
    solid[at] = isSubject ? 1 : 0;
  }
  return { columns, rows, solid, light, core: coreOf(solid, columns, rows) };
}

function inSubject({ image: { subject }, width, height }: Picture, x: number, y: number): boolean {
  const half = (share: number) => (Math.max(LEAST_SUBJECT, share) / 2) * SURE;
  const across = (x / width - subject.x - subject.width / 2) / half(subject.width);
  const down = (y / height - subject.y - subject.height / 2) / half(subject.height);
  return Math.hypot(across, down) < 1;
}

function coreOf(solid: Uint8Array, columns: number, rows: number): Uint8Array {
  const core = new Uint8Array(solid.length);
  for (let y = 1; y < rows - 1; y++) {
    for (let x = 1; x < columns - 1; x++) {
      let all = 1;
      for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) all &= solid[(y + dy) * columns + x + dx] ?? 0;
      core[y * columns + x] = all;
    }
  }
  return core;
}

/** The box around a subject drawn in `drawn`; all of it where nothing is solid. */
export function subjectBounds({ columns, rows, solid }: Silhouette, drawn: Rect): Rect {
  let [left, top, right, bottom] = [columns, rows, -1, -1];
  solid.forEach((value, at) => {
    if (value === 0) return;
    const [x, y] = [at % columns, Math.floor(at / columns)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  });
  if (right < 0) return drawn;
  const [cellWidth, cellHeight] = [drawn.width / columns, drawn.height / rows];
  return {
    x: drawn.x + left * cellWidth,
    y: drawn.y + top * cellHeight,
    width: (right + 1 - left) * cellWidth,
    height: (bottom + 1 - top) * cellHeight,
  };
}

/** How far into the subject a spot lies, as a share of the silhouette. */
const DEPTH = 0.13;

/**
 * The place on a subject drawn in `drawn` where a line that comes from `from` ends: just inside
 * its nearest outline, on the same height (`across`) or in the same column (`down`) wherever
 * the subject reaches that far.
 */
export function landing(silhouette: Silhouette, drawn: Rect, from: Point, way: 'across' | 'down'): Point {
  const { columns, rows } = silhouette;
  const column = ((from.x - drawn.x) / drawn.width) * columns;
  const row = ((from.y - drawn.y) / drawn.height) * rows;
  const found =
    way === 'across'
      ? scan(silhouette, row, rows, columns, column > columns / 2, (line, step) => line * columns + step)
      : scan(silhouette, column, columns, rows, row > rows / 2, (line, step) => step * columns + line);
  if (!found) return { x: drawn.x + drawn.width / 2, y: drawn.y + drawn.height / 2 };
  const [x, y] = way === 'across' ? [found.step, found.line] : [found.line, found.step];
  const spot = { x: drawn.x + ((x + 0.5) / columns) * drawn.width, y: drawn.y + ((y + 0.5) / rows) * drawn.height };
  // Within the cell that it aimed at, the line stays exactly straight.
  if (way === 'across' && y === Math.floor(row)) return { ...spot, y: from.y };
  return way === 'down' && x === Math.floor(column) ? { ...spot, x: from.x } : spot;
}

/** Goes inwards along the line nearest to `wish` that meets the subject. */
function scan(
  { core, solid }: Silhouette,
  wish: number,
  lines: number,
  steps: number,
  fromEnd: boolean,
  index: (line: number, step: number) => number,
): { line: number; step: number } | null {
  const start = Math.min(lines - 1, Math.max(0, Math.floor(wish)));
  const nearest = Array.from({ length: lines }, (_, line) => line).sort(
    (one, other) => Math.abs(one - start) - Math.abs(other - start),
  );
  const order = Array.from({ length: steps }, (_, step) => (fromEnd ? steps - 1 - step : step));
  for (const mask of [core, solid]) {
    for (const line of nearest) {
      const first = order.findIndex((step) => mask[index(line, step)] === 1);
      if (first < 0) continue;
      let run = 1;
      while (first + run < steps && mask[index(line, order[first + run] ?? 0)] === 1) run++;
      const step = order[first + Math.floor(Math.min((run - 1) / 2, steps * DEPTH))];
      if (step !== undefined) return { line, step };
    }
  }
  return null;
}

/**
 * A square part of a picture worth a closer look: filled by its subject, and with the most to
 * see. In the picture's own pixels; null where `size` pixels would enlarge it until it is soft.
 */
export function closeUp(picture: Picture, size: number): Rect | null {
  const silhouette = wholeSilhouette(picture);
  const { columns, rows } = silhouette;
  const scale = picture.width / columns;
  const least = Math.ceil(size / MAX_ENLARGEMENT / scale);
  const side = Math.max(least, Math.round(Math.min(columns, rows) * 0.42));
  if (side > Math.min(columns, rows) * 0.8) return null;
  let best: { score: number; x: number; y: number } | null = null;
  for (let y = 0; y + side <= rows; y += 2) {
    for (let x = 0; x + side <= columns; x += 2) {
      const score = interest(silhouette, x, y, side);
      if (!best || score > best.score) best = { score, x, y };
    }
  }
  return best && { x: best.x * scale, y: best.y * scale, width: side * scale, height: side * scale };
}

const wholes = new WeakMap<Picture, Silhouette>();

function wholeSilhouette(picture: Picture): Silhouette {
  const found =
    wholes.get(picture) ?? silhouetteOf(picture, { x: 0, y: 0, width: picture.width, height: picture.height });
  wholes.set(picture, found);
  return found;
}

/** Spread of light inside the square's circle, much less where the subject doesn't fill it. */
function interest({ columns, solid, light }: Silhouette, left: number, top: number, side: number): number {
  let [count, filled, sum, squares] = [0, 0, 0, 0];
  const radius = side / 2;
  for (let y = 0; y < side; y += 2) {
    for (let x = 0; x < side; x += 2) {
      const [dx, dy] = [x + 0.5 - radius, y + 0.5 - radius];
      if (dx * dx + dy * dy > radius * radius) continue;
      count++;
      const at = (top + y) * columns + left + x;
      if (solid[at] !== 1) continue;
      const value = light[at] ?? 0;
      filled++;
      sum += value;
      squares += value * value;
    }
  }
  if (filled === 0) return 0;
  const spread = Math.sqrt(Math.max(0, squares / filled - (sum / filled) ** 2));
  return (filled / count) ** 4 * (0.02 + spread);
}
