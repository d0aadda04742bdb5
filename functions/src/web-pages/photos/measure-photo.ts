import sharp from 'sharp';
import { mediaType } from '../../../../lib/domain/pictures/media-type';
import { openShown, READING, shownSize } from '../../inputs/decode/open-shown';
import { hashOf } from './perceptual-hash';

/** What a picture looks like as a whole, or in its middle. */
export interface View {
  hash: bigint;
  /** Red, green and blue of 16 × 16 spots, whatever its shape: the hash knows neither colours nor contrast. */
  spots: Uint8Array;
}

export interface PhotoTraits {
  /** In pixels, upright. */
  width: number;
  height: number;
  isTransparent: boolean;
  isBlank: boolean;
  hasPlainBorder: boolean;
  /** Variance of the Laplacian of a small grey copy. */
  sharpness: number;
  whole: View;
  /** Nine and eight tenths of each side, around its centre. */
  middles: View[];
}

interface Copy {
  data: Buffer;
  width: number;
  height: number;
}

const COPY_SIDE = 256;
const MIDDLES = [0.9, 0.8] as const;
const SPOTS = 16;
/** Steps of a channel within which two pixels are of nearly one colour. */
const NEARLY = 12;
/** The share of pixels that may stray. */
const STRAY = { blank: 0.004, border: 0.1 };
const VISIBLY_TRANSPARENT = 245;

/** Looks at an image file, once decoded; null for a drawing and for what can't be read in full. */
export async function measurePhoto(bytes: Buffer): Promise<PhotoTraits | null> {
  if (mediaType(bytes) === 'image/svg+xml') return null;
  const read = await readSmall(bytes);
  if (!read) return null;
  const { copy, width, height } = read;
  const transparent = countWhere(copy, (at) => (copy.data[at + 3] ?? 0) < VISIBLY_TRANSPARENT);
  const flat = flattened(copy);
  return {
    width,
    height,
    isTransparent: transparent > STRAY.blank,
    // White on nothing is no blank picture, but nothing at all is.
    isBlank: isNearlyOneColour(flat, isAnywhere, STRAY.blank) && isUniform(transparent),
    hasPlainBorder: isNearlyOneColour(flat, isOnBorder, STRAY.border),
    sharpness: laplacianVariance(flat),
    whole: await viewOf(flat),
    middles: [await viewOf(await middleOf(flat, MIDDLES[0])), await viewOf(await middleOf(flat, MIDDLES[1]))],
  };
}

async function readSmall(bytes: Buffer): Promise<{ copy: Copy; width: number; height: number } | null> {
  try {
    const metadata = await sharp(bytes, READING).metadata();
    if (metadata.format === 'svg' || metadata.format === 'pdf') return null;
    const { data, info } = await (
      await openShown(bytes, COPY_SIDE)
    )
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { copy: { data, width: info.width, height: info.height }, ...shownSize(metadata) };
  } catch {
    // Whatever sharp says of it: a photo that can't be read is one photo less.
    return null;
  }
}

const fromRaw = ({ data, width, height }: Copy) => sharp(data, { raw: { width, height, channels: 4 } });

/** On white, still with four channels. */
function flattened({ data, width, height }: Copy): Copy {
  const flat = Buffer.alloc(data.length, 255);
  for (let at = 0; at < data.length; at++) {
    const alpha = (data[at | 3] ?? 0) / 255;
    if ((at & 3) !== 3) flat[at] = Math.round((data[at] ?? 0) * alpha + 255 * (1 - alpha));
  }
  return { data: flat, width, height };
}

async function middleOf(copy: Copy, share: number): Promise<Copy> {
  const [width, height] = [Math.max(1, Math.round(copy.width * share)), Math.max(1, Math.round(copy.height * share))];
  const box = { left: (copy.width - width) >> 1, top: (copy.height - height) >> 1, width, height };
  return { data: await fromRaw(copy).extract(box).raw().toBuffer(), width, height };
}

async function viewOf(copy: Copy): Promise<View> {
  const spots = await fromRaw(copy).resize(SPOTS, SPOTS, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  return { hash: await hashOf(fromRaw(copy)), spots };
}

/** The share of pixels of which it holds; it is asked by where a pixel begins. */
function countWhere({ data }: Copy, holds: (at: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (holds(at)) count++;
  return (count * 4) / data.length;
}

const isUniform = (share: number) => share < STRAY.blank || share > 1 - STRAY.blank;

const isAnywhere = () => true;

/** The outermost fiftieth on each side. */
function isOnBorder({ width, height }: Copy, at: number): boolean {
  const frame = Math.max(1, Math.round(Math.min(width, height) / 50));
  const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
  return Math.min(x, width - 1 - x, y, height - 1 - y) < frame;
}

/** Whether nearly all pixels of a part are like the middle one of each channel. */
function isNearlyOneColour(copy: Copy, isPart: (copy: Copy, at: number) => boolean, mayStray: number): boolean {
  const { data } = copy;
  const part = countWhere(copy, (at) => isPart(copy, at));
  const middles = [0, 1, 2].map((channel) => medianOf(copy, channel, isPart));
  const strays = countWhere(
    copy,
    (at) =>
      isPart(copy, at) && middles.some((middle, channel) => Math.abs((data[at + channel] ?? 0) - middle) > NEARLY),
  );
  return strays <= part * mayStray;
}

function medianOf(copy: Copy, channel: number, isPart: (copy: Copy, at: number) => boolean): number {
  const counts = new Uint32Array(256);
  let count = 0;
  for (let at = 0; at < copy.data.length; at += 4) {
    if (!isPart(copy, at)) continue;
    const value = copy.data[at + channel] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
    count++;
  }
  let seen = 0;
  return counts.findIndex((some) => (seen += some) * 2 >= count);
}

/** Of the grey copy: how much neighbours differ where it's sharp. */
function laplacianVariance({ data, width, height }: Copy): number {
  const grey = Float64Array.from(
    { length: width * height },
    (_, at) => 0.299 * (data[at * 4] ?? 0) + 0.587 * (data[at * 4 + 1] ?? 0) + 0.114 * (data[at * 4 + 2] ?? 0),
  );
  const at = (x: number, y: number) => grey[y * width + x] ?? 0;
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const value = 4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
      sum += value;
      squares += value * value;
      count++;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}
