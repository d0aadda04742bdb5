import { readFile } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePhoto } from '../../web-pages/photos/encode-photo';
import { decodePixels } from '../pixels';
import { COLOR_FIXTURES, SPOTS } from './color-fixtures';
import { openShown } from './open-shown';

interface Seen {
  width: number;
  height: number;
  colors: number[][];
}

/** As Chromium shows them, written down by `tools/record-browser-colors.ts`. */
const SEEN = JSON.parse(await readFile(new URL('browser-colors.json', import.meta.url), 'utf8')) as Record<
  string,
  Seen
>;

const ours = async (bytes: Buffer) => spotsOf(await openShown(bytes, 5000));

async function spotsOf(shown: Sharp): Promise<Seen> {
  const picture = shown.ensureAlpha().raw({ depth: 'uchar' });
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  const colors = SPOTS.map(({ x, y }) => {
    const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4;
    return [...data.subarray(at, at + 4)];
  });
  return { width: info.width, height: info.height, colors };
}

const furthest = (one: number[][], other: number[][]) =>
  Math.max(
    ...one.flatMap((color, spot) => color.map((value, channel) => Math.abs(value - (other[spot]?.[channel] ?? NaN)))),
  );

describe('a picture is decoded as Chromium shows it', () => {
  it.each(Object.entries(COLOR_FIXTURES))('%s', async (name, draw) => {
    const found = await ours(await draw());
    const { width, height, colors } = SEEN[name] ?? { width: 0, height: 0, colors: [] };
    expect(found).toMatchObject({ width, height });
    expect(furthest(found.colors, colors)).toBeLessThanOrEqual(2);
  });

  it('and every file of the table was seen', () => {
    expect(Object.keys(SEEN)).toEqual(Object.keys(COLOR_FIXTURES));
  });

  it.each(['jpeg of inks', 'png of 16 bit in AdobeRGB', 'animated png with a hidden first picture'])(
    'in every copy of it: %s',
    async (name) => {
      const bytes = (await COLOR_FIXTURES[name]?.()) ?? Buffer.of();
      const kept = await encodePhoto(bytes, true);
      const { data, width, height } = await decodePixels(bytes, name, 5000);
      const copies = [sharp(kept?.bytes), sharp(data, { raw: { width, height, channels: 4 } })];
      for (const copy of copies) {
        expect(furthest((await spotsOf(copy)).colors, SEEN[name]?.colors ?? [])).toBeLessThanOrEqual(2);
      }
    },
  );
});
