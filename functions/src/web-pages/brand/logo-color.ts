import sharp from 'sharp';
import type { Oklab } from '../../inputs/oklab';
import { rgbToHex } from '../../inputs/oklab';
import { isChromatic, looksSame, oklabOf } from './colors/looks';

const SIDE = 64;
const MOST_PIXELS = 50_000_000;
const DRAWING_SECONDS = 10;
const OPAQUE = 200;
/** Of the visible pixels; fewer are a fleck or the fringe of something else. */
const LEAST_SHARE = 0.02;

/**
 * The colour, `#RRGGBB`, that most of a logo is drawn in, greys, black and white aside. The file is a PNG, a WebP,
 * a JPEG or an SVG that was made safe to draw. Null for a logo without colours, and for what can’t be read.
 */
export async function logoColorOf(bytes: Buffer): Promise<string | null> {
  const data = await pixelsOf(bytes);
  return data && mainColor(countColors(data));
}

async function pixelsOf(bytes: Buffer): Promise<Buffer | null> {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, pages: 1 })
      .timeout({ seconds: DRAWING_SECONDS })
      // Every pixel as one of the file’s own: blends of two colours are neither.
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true, kernel: 'nearest' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer();
  } catch {
    // A damaged file has no colour to tell; whoever shows it finds out what is wrong with it.
    return null;
  }
}

function countColors(data: Buffer): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 < data.length; at += 4) {
    if ((data[at + 3] ?? 0) < OPAQUE) continue;
    const hex = rgbToHex(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
  }
  return counts;
}

/** The most frequent of the near-equal colours that are most frequent together. */
function mainColor(counts: ReadonlyMap<string, number>): string | null {
  const groups: { hex: string; oklab: Oklab; count: number }[] = [];
  let visible = 0;
  for (const [hex, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    visible += count;
    const oklab = oklabOf(hex);
    if (!isChromatic(oklab)) continue;
    const group = groups.find((known) => looksSame(known.oklab, oklab));
    if (group) group.count += count;
    else groups.push({ hex, oklab, count });
  }
  const [main] = groups.sort((one, other) => other.count - one.count);
  return main && main.count >= visible * LEAST_SHARE ? main.hex : null;
}
