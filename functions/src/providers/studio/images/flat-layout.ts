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
    scaleOf(other, area, gap) > scaleOf(one, area, gap) ? other : one,
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

function scaleOf(rows: Rows, area: Rect, gap: number): number {
  const across = Math.min(...rows.map((row) => (area.width - gap * (row.length - 1)) / widthOf(row)));
  const down = (area.height - gap * (rows.length - 1)) / rows.reduce((sum, row) => sum + heightOf(row), 0);
  return Math.min(across, down);
}

function placeRows(rows: Rows, area: Rect, gap: number, scale: number): Lying[] {
  const tall = rows.reduce((sum, row) => sum + heightOf(row) * scale, 0) + gap * (rows.length - 1);
  let y = area.y + (area.height - tall) / 2;
  return rows.flatMap((row) => {
    const height = heightOf(row) * scale;
    let x = area.x + (area.width - widthOf(row) * scale - gap * (row.length - 1)) / 2;
    const placed = row.map((size) => {
      const [w, h] = [size.width * scale, size.height * scale];
      const lying = { x, y: y + (height - h) / 2, width: w, height: h, angle: 0 };
      x += w + gap;
      return lying;
    });
    y += height + gap;
    return placed;
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
