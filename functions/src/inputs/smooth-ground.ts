import type { Backdrop } from './backdrop';
import type { Pixels } from './pixels';

/** Pixels a side of the cells on which a ground's course is followed: large enough to even out grain. */
const CELL = 8;
/** Channel steps from one cell to the next which a lit wall makes, and an object's edge exceeds. */
const STEP = 7;
/** Of the cells along the edges: this share may step further, where dust or a join shows. */
const RING_OUTLIERS = 0.02;
/** Passes that even out what was carried on. */
const ROUNDS = 30;

interface Cells {
  /** Red, green, blue of each cell. */
  colors: Float32Array;
  columns: number;
  rows: number;
}

/**
 * The backdrop of a studio photo whose ground changes gently: a gradient, a vignette, a wall that
 * runs into the floor. It is followed inwards from the edges and carried on behind the subject.
 * Null when something else touches an edge.
 */
export function findSmoothGround(pixels: Pixels): Backdrop | null {
  const cells = averageCells(pixels);
  if (cells.columns < 8 || cells.rows < 8 || !hasSmoothRing(cells)) return null;
  const known = followGround(cells);
  // The outermost cells of what was followed are partly the subject's.
  const sure = shrink(known, cells);
  fillUnknown(cells, sure);
  return { colors: enlarge(cells, pixels), stride: 3, noise: grain(pixels, cells) };
}

function averageCells({ data, width, height }: Pixels): Cells {
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const colors = new Float32Array(columns * rows * 3);
  for (let y = 0; y < rows * CELL; y++) {
    const row = Math.floor(y / CELL) * columns;
    for (let x = 0; x < columns * CELL; x++) {
      const [cell, at] = [(row + Math.floor(x / CELL)) * 3, (y * width + x) * 4];
      colors[cell] = (colors[cell] ?? 0) + (data[at] ?? 0);
      colors[cell + 1] = (colors[cell + 1] ?? 0) + (data[at + 1] ?? 0);
      colors[cell + 2] = (colors[cell + 2] ?? 0) + (data[at + 2] ?? 0);
    }
  }
  for (let index = 0; index < colors.length; index++) colors[index] = (colors[index] ?? 0) / (CELL * CELL);
  return { colors, columns, rows };
}

function stepBetween({ colors }: Cells, one: number, other: number): number {
  const of = (channel: number) => Math.abs((colors[one * 3 + channel] ?? 0) - (colors[other * 3 + channel] ?? 0));
  return Math.max(of(0), of(1), of(2));
}

/** The cells along the edges, once around. */
function ringOf({ columns, rows }: Cells): number[] {
  const last = (rows - 1) * columns;
  return [
    ...Array.from({ length: columns }, (_, x) => x),
    ...Array.from({ length: rows - 2 }, (_, y) => (y + 2) * columns - 1),
    ...Array.from({ length: columns }, (_, x) => last + columns - 1 - x),
    ...Array.from({ length: rows - 2 }, (_, y) => (rows - 2 - y) * columns),
  ];
}

function hasSmoothRing(cells: Cells): boolean {
  const ring = ringOf(cells);
  const steps = ring.map((cell, index) => stepBetween(cells, cell, ring[(index + 1) % ring.length] ?? cell));
  const far = steps.filter((step) => step > STEP).length;
  return far <= ring.length * RING_OUTLIERS && Math.max(...steps) < STEP * 2.5;
}

function followGround(cells: Cells): Uint8Array {
  const { columns, rows } = cells;
  const known = new Uint8Array(columns * rows);
  const reached = ringOf(cells);
  for (const cell of reached) known[cell] = 1;
  for (const cell of reached) {
    for (const next of around(cell, columns, rows)) {
      if (known[next] || stepBetween(cells, cell, next) > STEP) continue;
      known[next] = 1;
      reached.push(next);
    }
  }
  return known;
}

function around(cell: number, columns: number, rows: number): number[] {
  const [x, y] = [cell % columns, Math.floor(cell / columns)];
  const found = [];
  if (x > 0) found.push(cell - 1);
  if (x < columns - 1) found.push(cell + 1);
  if (y > 0) found.push(cell - columns);
  if (y < rows - 1) found.push(cell + columns);
  return found;
}

function shrink(known: Uint8Array, { columns, rows }: Cells): Uint8Array {
  return known.map((is, cell) => (is && around(cell, columns, rows).every((next) => known[next]) ? 1 : 0));
}

/** Carries the known colours on into the rest, from its rim inwards, then evens them out. */
function fillUnknown({ colors, columns, rows }: Cells, known: Uint8Array): void {
  const done = Uint8Array.from(known);
  const unknown: number[] = [];
  let rim = [...done.keys()].filter(
    (cell) => !done[cell] && around(cell, columns, rows).some((next) => done[next] === 1),
  );
  while (rim.length > 0) {
    for (const cell of rim)
      average(
        colors,
        cell,
        around(cell, columns, rows).filter((next) => done[next] === 1),
      );
    for (const cell of rim) done[cell] = 1;
    unknown.push(...rim);
    rim = [...new Set(rim.flatMap((cell) => around(cell, columns, rows).filter((next) => !done[next])))];
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const cell of unknown) average(colors, cell, around(cell, columns, rows));
  }
}

function average(colors: Float32Array, cell: number, from: readonly number[]): void {
  for (let channel = 0; channel < 3; channel++) {
    let sum = 0;
    for (const next of from) sum += colors[next * 3 + channel] ?? 0;
    colors[cell * 3 + channel] = sum / Math.max(1, from.length);
  }
}

/** Between the middles of the cells colours run evenly. */
function enlarge({ colors, columns, rows }: Cells, { width, height }: Pixels): Uint8Array {
  const out = new Uint8Array(width * height * 3);
  const place = (at: number, most: number) => Math.min(most - 1.001, Math.max(0, (at + 0.5) / CELL - 0.5));
  const lefts = Float32Array.from({ length: width }, (_, x) => place(x, columns));
  const line = new Float32Array(columns * 3);
  for (let y = 0, to = 0; y < height; y++) {
    const top = place(y, rows);
    const [row, down] = [Math.floor(top) * columns * 3, top % 1];
    for (let at = 0; at < line.length; at++) {
      line[at] = (colors[row + at] ?? 0) * (1 - down) + (colors[row + line.length + at] ?? 0) * down;
    }
    for (let x = 0; x < width; x++) {
      const left = lefts[x] ?? 0;
      const from = Math.floor(left) * 3;
      const right = left - Math.floor(left);
      for (let at = from; at < from + 3; at++, to++) {
        out[to] = (line[at] ?? 0) * (1 - right) + (line[at + 3] ?? 0) * right + 0.5;
      }
    }
  }
  return out;
}

/** The median distance of the outermost pixels from their cells. */
function grain({ data, width, height }: Pixels, { colors, columns, rows }: Cells): number {
  const found: number[] = [];
  const look = (x: number, y: number) => {
    const cell = Math.min(rows - 1, Math.floor(y / CELL)) * columns + Math.min(columns - 1, Math.floor(x / CELL));
    const at = (y * width + x) * 4;
    const of = (channel: number) => Math.abs((data[at + channel] ?? 0) - (colors[cell * 3 + channel] ?? 0));
    found.push(Math.max(of(0), of(1), of(2)));
  };
  for (let x = 1; x < width; x += 3) [3, height - 4].forEach((y) => look(x, y));
  for (let y = 1; y < height; y += 3) [3, width - 4].forEach((x) => look(x, y));
  return found.sort((one, other) => one - other)[found.length >> 1] ?? 0;
}
