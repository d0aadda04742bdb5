import type { Rect } from '../stage';

/** A thing's place: its upright box, and how far it is turned around its middle, in radians. */
export interface Lying extends Rect {
  angle: number;
}

/**
 * Lays things of these proportions (width ÷ height) out in `area`, in rows, each about as large
 * as the others and all as large as fits. `gap` in pixels.
 */
export function layOut(ratios: readonly number[], area: Rect, gap: number): Lying[] {
  const sizes = ratios.map((ratio) => ({ width: Math.sqrt(ratio), height: 1 / Math.sqrt(ratio) }));
  const best = rowings(sizes).reduce((one, other) =>
    shownOf(other, area, gap) > shownOf(one, area, gap) ? other : one,
  );
  return placeRows(best, area, gap, scaleOf(best, area, gap));
}

type Size = Pick<Rect, 'width' | 'height'>;
type Rows = readonly (readonly Size[])[];

/** Every way to break the sizes, in their order, into rows. */
function rowings(sizes: readonly Size[]): Rows[] {
  const [first, ...rest] = sizes;
  if (!first) return [[]];
  if (rest.length === 0) return [[[first]]];
  return rowings(rest).flatMap(([row = [], ...others]) => [
    [[first], row, ...others],
    [[first, ...row], ...others],
  ]);
}

const widthOf = (row: readonly Size[]) => row.reduce((sum, { width }) => sum + width, 0);
const heightOf = (row: readonly Size[]) => Math.max(...row.map(({ height }) => height));

/** By how much a row that has room may be larger than the fullest. */
const MOST = 1.35;

function scaleOf(rows: Rows, area: Rect, gap: number): number {
  const across = Math.min(...rows.map((row) => (area.width - gap * (row.length - 1)) / widthOf(row)));
  const down = (area.height - gap * (rows.length - 1)) / rows.reduce((sum, row) => sum + heightOf(row), 0);
  return Math.min(across, down);
}

/** Each row as large as its width allows, within bounds; then all of them as much smaller as the height asks for. */
function rowScales(rows: Rows, area: Rect, gap: number, scale: number): number[] {
  const wished = rows.map((row) => Math.min(scale * MOST, (area.width - gap * (row.length - 1)) / widthOf(row)));
  const tall = rows.reduce((sum, row, index) => sum + heightOf(row) * (wished[index] ?? scale), 0);
  const room = area.height - gap * (rows.length - 1);
  return wished.map((one) => one * Math.min(1, room / tall));
}

/** How much of things these rows show: what they cover of the area. */
function shownOf(rows: Rows, area: Rect, gap: number): number {
  const scales = rowScales(rows, area, gap, scaleOf(rows, area, gap));
  return rows.reduce((sum, row, index) => sum + row.length * (scales[index] ?? 0) ** 2, 0);
}

function placeRows(rows: Rows, area: Rect, gap: number, scale: number): Lying[] {
  const scales = rowScales(rows, area, gap, scale);
  const heights = rows.map((row, index) => heightOf(row) * (scales[index] ?? scale));
  // What is left goes between the rows and around them.
  const left = area.height - heights.reduce((sum, height) => sum + height, 0) - gap * (rows.length - 1);
  const between = gap + left / (rows.length + 1);
  let y = area.y + left / (rows.length + 1);
  return rows.flatMap((row, index) => {
    const height = heights[index] ?? 0;
    const placed = placeRow(row, { ...area, y, height }, gap, scales[index] ?? scale);
    y += height + between;
    return placed;
  });
}

/** Spread over the width of `rect`, but not far apart. */
function placeRow(row: readonly Size[], rect: Rect, gap: number, scale: number): Lying[] {
  const left = rect.width - widthOf(row) * scale - gap * (row.length - 1);
  const between = gap + Math.min(left / (row.length + 1), gap * 1.5);
  const wide = widthOf(row) * scale + between * (row.length - 1);
  let x = rect.x + (rect.width - wide) / 2;
  return row.map((size) => {
    const [width, height] = [size.width * scale, size.height * scale];
    const lying = { x, y: rect.y + (rect.height - height) / 2, width, height, angle: 0 };
    x += width + between;
    return lying;
  });
}

/** Turned a little, each by itself, and so much smaller that they keep apart. */
export function loosened(things: readonly Lying[], random: () => number, most: number): Lying[] {
  return things.map((thing) => {
    const angle = (random() < 0.5 ? -1 : 1) * most * (0.35 + 0.65 * random());
    return { ...shrunk(thing, turnedShare(thing, angle)), angle };
  });
}

/** What is left of a thing's size when it is turned inside its box. */
function turnedShare({ width, height }: Size, angle: number): number {
  const [cos, sin] = [Math.cos(Math.abs(angle)), Math.sin(Math.abs(angle))];
  return Math.min(width / (width * cos + height * sin), height / (width * sin + height * cos)) ** 0.7;
}

export function shrunk<T extends Rect>(thing: T, share: number): T {
  const [width, height] = [thing.width * share, thing.height * share];
  return { ...thing, x: thing.x + (thing.width - width) / 2, y: thing.y + (thing.height - height) / 2, width, height };
}
