import { createCanvas } from '@napi-rs/canvas';
import type { Picture } from './picture';

/** How much there is to be seen in each row and column of a picture: letters are much, a plain side is little. */
export interface Detail {
  rows: readonly number[];
  columns: readonly number[];
}

/** Longer side at which a picture is looked at, in pixels: letters are still told from what they stand on. */
const LOOKED_AT = 160;

export function detailOf({ canvas, width, height }: Picture): Detail {
  const scale = LOOKED_AT / Math.max(width, height);
  const [wide, tall] = [Math.max(2, Math.round(width * scale)), Math.max(2, Math.round(height * scale))];
  const context = createCanvas(wide, tall).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, wide, tall);
  const { data } = context.getImageData(0, 0, wide, tall);
  const [rows, columns] = [Array.from({ length: tall }, () => 0), Array.from({ length: wide }, () => 0)];
  for (let y = 1; y < tall; y++) {
    for (let x = 1; x < wide; x++) {
      const at = (y * wide + x) * 4;
      const change = changeBetween(data, at, at - 4) + changeBetween(data, at, at - wide * 4);
      rows[y] = (rows[y] ?? 0) + change;
      columns[x] = (columns[x] ?? 0) + change;
    }
  }
  return { rows, columns };
}

const OPAQUE = 250;

/** How much two pixels of the thing itself differ; its outline is no detail. */
function changeBetween(data: Uint8ClampedArray, one: number, other: number): number {
  if ((data[one + 3] ?? 0) < OPAQUE || (data[other + 3] ?? 0) < OPAQUE) return 0;
  return [0, 1, 2].reduce((sum, by) => sum + Math.abs((data[one + by] ?? 0) - (data[other + by] ?? 0)), 0);
}

/** Of the details: what counts as being at a cut. */
const NEAR_A_CUT = 0.03;
/** A view leaves the middle only for one that cuts through so much less. */
const CLEARLY_LESS = 0.8;

/**
 * Where the ends of a view of the share `seen` cut through least of a row of details: at its beginning, 0, in its middle or
 * at its end, 1.
 */
export function leastCut(details: readonly number[], seen: number): number {
  const count = details.length;
  const band = Math.max(1, Math.round(count * NEAR_A_CUT));
  const cutAt = (edge: number) => {
    if (edge <= 0 || edge >= count) return 0;
    const near = details.slice(Math.max(0, edge - band), edge + band);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  };
  const length = Math.round(count * seen);
  const cost = (at: number) => {
    const from = Math.round((count - length) * at);
    return Math.max(cutAt(from), cutAt(from + length));
  };
  const end = cost(1) <= cost(0) ? 1 : 0;
  return cost(end) < cost(0.5) * CLEARLY_LESS ? end : 0.5;
}
