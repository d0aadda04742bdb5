import sharp from 'sharp';
import { boxOf } from '../../../../../lib/domain/cutout/grab-cut';
import { fourBytes, pngChunk } from '../../../../../lib/domain/pictures/cleaning/clean-png';
import type { SceneMask } from '../../../inputs/cut-scene';

// How models answer a question for a mask, and how they shouldn't: for tests and the simulator.

/** Pixels a side of the PNGs that models draw, whatever the box. */
const PNG_SIDE = 256;
/** Rows of a mask at which its outline is taken. */
const OUTLINE_ROWS = 60;

interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

const boxOfMask = ({ data, width }: SceneMask): PixelBox => {
  const box = boxOf(
    data.map((value) => (value > 127 ? 1 : 0)),
    width,
  );
  if (!box) throw new Error('An empty mask has no box');
  const { left, top, right, bottom } = box;
  return { left, top, width: right + 1 - left, height: bottom + 1 - top };
};

const inThousandths = ({ left, top, width, height }: PixelBox, of: SceneMask) =>
  [top / of.height, left / of.width, (top + height) / of.height, (left + width) / of.width].map((part) =>
    Math.round(part * 1000),
  );

const dataUrl = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
const listOf = (...entries: object[]) => JSON.stringify(entries.map((entry) => ({ ...entry, label: 'the product' })));
const asSharp = ({ data, width, height }: SceneMask) => sharp(data, { raw: { width, height, channels: 1 } });

/** As documented: a PNG inside of the box, as bright as a pixel is likely. */
export async function maskAsPng(mask: SceneMask, side = PNG_SIDE): Promise<string> {
  const box = boxOfMask(mask);
  const png = await asSharp(mask).extract(box).resize(side, side, { fit: 'fill' }).png().toBuffer();
  return listOf({ box_2d: inThousandths(box, mask), mask: dataUrl(png) });
}

/** As newer models do: an outline, of points across and down, or down and across. Of a shape without gaps across. */
export function maskAsOutline(mask: SceneMask, order: 'xy' | 'yx' = 'xy'): string {
  const box = boxOfMask(mask);
  const [lefts, rights]: [number[][], number[][]] = [[], []];
  for (let step = 0; step <= OUTLINE_ROWS; step++) {
    const y = Math.min(box.top + box.height - 1, Math.round(box.top + (step * box.height) / OUTLINE_ROWS));
    const row = mask.data.subarray(y * mask.width, (y + 1) * mask.width);
    const [first, last] = [row.findIndex((value) => value > 127), row.findLastIndex((value) => value > 127)];
    if (first < 0) continue;
    const down = ((y + (step === OUTLINE_ROWS ? 1 : 0)) / mask.height) * 1000;
    lefts.push([(first / mask.width) * 1000, down]);
    rights.unshift([((last + 1) / mask.width) * 1000, down]);
  }
  const points = [...lefts, ...rights].map((point) => point.map(Math.round));
  return listOf({
    box_2d: inThousandths(box, mask),
    mask: order === 'xy' ? points : points.map((point) => point.toReversed()),
  });
}

export interface MaskFault {
  name: string;
  /** The text of an answer about a picture whose product this is. */
  answer(mask: SceneMask): Promise<string> | string;
  /** As the API says that it ended, where that is not in good order. */
  finish?: string;
}

const BOX = [200, 300, 800, 700];
const withMask = (mask: unknown, box: unknown = BOX) => listOf({ box_2d: box, mask });
const plain = (color: string, width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: color } });
const repeated = `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAASAAAAG4CAYAAAB30y9N${'4+Pj'.repeat(4000)}`;

/** A PNG that is a few hundred bytes long and says that it has this many pixels. */
async function bombOf(width: number, height: number): Promise<Buffer> {
  const small = await plain('#fff', 16, 16).png().toBuffer();
  const header = Buffer.concat([fourBytes(width), fourBytes(height), small.subarray(24, 29)]);
  return Buffer.concat([small.subarray(0, 8), pngChunk('IHDR', header), small.subarray(33)]);
}

/** What is no mask, and costs its photo nothing but the mask. */
export const BROKEN_MASKS: readonly MaskFault[] = [
  { name: 'words', answer: () => 'I can’t draw masks, but the bottle is in the middle.' },
  { name: 'nothing', answer: () => '' },
  { name: 'signs of its own', answer: () => withMask(`<start_of_mask>${'<seg_4><seg_35>'.repeat(20)}`) },
  { name: 'a PNG that never ends', answer: () => withMask(repeated).slice(0, -40), finish: 'MAX_TOKENS' },
  { name: 'a PNG that is repeated to the end', answer: () => withMask(repeated) },
  { name: 'a box from below to above', answer: async () => withMask(await white(), [800, 300, 200, 700]) },
  { name: 'a box beyond the picture', answer: async () => withMask(await white(), [200, 300, 1800, 700]) },
  { name: 'a box of three', answer: async () => withMask(await white(), [200, 300, 800]) },
  { name: 'a box of words', answer: async () => withMask(await white(), ['top', 'left', 'bottom', 'right']) },
  { name: 'no mask in its box', answer: () => listOf({ box_2d: BOX }) },
  { name: 'an empty mask', answer: () => withMask('') },
  { name: 'a mask of one pixel', answer: async () => withMask(dataUrl(await plain('#fff', 1, 1).png().toBuffer())) },
  {
    name: 'a PNG that is too large',
    answer: async () => withMask(dataUrl(await plain('#fff', 40, 3000).png().toBuffer())),
  },
  { name: 'a PNG of a billion pixels', answer: async () => withMask(dataUrl(await bombOf(32_000, 32_000))) },
  { name: 'a PNG of more pixels than it has', answer: async () => withMask(dataUrl(await bombOf(1800, 1800))) },
  {
    name: 'half a PNG',
    answer: async () => {
      const png = await plain('#fff', 64, 64).png({ compressionLevel: 0 }).toBuffer();
      return withMask(dataUrl(png.subarray(0, png.length / 2)));
    },
  },
  {
    name: 'a JPEG',
    answer: async () => withMask(dataUrl(await plain('#fff', 64, 64).jpeg().toBuffer())),
  },
  { name: 'an SVG', answer: () => withMask(dataUrl(Buffer.from('<svg width="64" height="64"/>'))) },
  { name: 'an address', answer: () => withMask('https://example.test/mask.png') },
  { name: 'an outline of two points', answer: () => withMask([BOX.slice(0, 2), BOX.slice(2)]) },
  { name: 'an outline elsewhere than its box', answer: () => withMask([10, 20, 30].map((at) => [at, at * 2])) },
  {
    name: 'an outline of too many points',
    answer: () => withMask(Array.from({ length: 3000 }, (_, at) => [300 + (at % 400), 200 + (at % 600)])),
  },
  {
    name: 'one good mask and one broken one',
    answer: async (mask) => `[${(await maskAsPng(mask)).slice(1, -1)},${withMask('').slice(1)}`,
  },
  {
    name: 'all that there is to see',
    answer: async (mask) =>
      `[${Array<string>(9)
        .fill((await maskAsPng(mask)).slice(1, -1))
        .join(',')}]`,
  },
];

const white = async () => dataUrl(await plain('#fff', 64, 64).png().toBuffer());

/** What is a mask, and not one by which a product could be cut out. */
export const WRONG_MASKS: readonly MaskFault[] = [
  { name: 'no product', answer: () => '[]' },
  { name: 'a black mask', answer: async () => withMask(dataUrl(await plain('#000', 64, 64).png().toBuffer())) },
  { name: 'a grey mask', answer: async () => withMask(dataUrl(await plain('#808080', 64, 64).png().toBuffer())) },
  { name: 'the whole picture', answer: async () => withMask(await white(), [0, 0, 1000, 1000]) },
  { name: 'a speck', answer: async () => withMask(await white(), [500, 500, 540, 540]) },
  { name: 'a box with a product somewhere in it', answer: async () => withMask(await white(), [120, 60, 960, 940]) },
  {
    name: 'a mask of the whole picture, inside of a box',
    answer: async (mask) =>
      withMask(dataUrl(await asSharp(mask).png().toBuffer()), inThousandths(boxOfMask(mask), mask)),
  },
  {
    name: 'the ground',
    answer: (mask) => maskAsPng({ ...mask, data: mask.data.map((value) => 255 - value) }),
  },
  {
    name: 'something beside it',
    answer: (mask) => {
      const { width, height } = mask;
      const data = new Uint8Array(width * height);
      for (let y = Math.floor(height * 0.08); y < height * 0.35; y++) {
        data.fill(255, y * width + Math.floor(width * 0.04), y * width + Math.floor(width * 0.24));
      }
      return maskAsPng({ data, width, height });
    },
  },
];
