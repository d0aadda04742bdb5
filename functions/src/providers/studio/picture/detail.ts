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

/** Views that show this share of what the best one shows are as good: the middle one is taken. */
const ALIKE = 0.985;

/** Where along a row of details a view of the share `seen` shows most: 0 at its beginning, 1 at its end. */
export function richest(details: readonly number[], seen: number): number {
  const length = Math.max(1, Math.min(details.length, Math.round(details.length * seen)));
  const views = details
    .slice(0, details.length - length + 1)
    .map((_, from) => sumOf(details.slice(from, from + length)));
  const most = Math.max(...views);
  const best = views.flatMap((sum, from) => (sum >= most * ALIKE ? [from] : []));
  const middle = best[Math.floor(best.length / 2)] ?? 0;
  return views.length < 2 ? 0.5 : middle / (views.length - 1);
}

const sumOf = (details: readonly number[]) => details.reduce((sum, one) => sum + one, 0);
