import { createCanvas, ImageData, type Canvas } from '@napi-rs/canvas';
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { PreparedImage } from '../../../inputs/prepared-image';
import type { PreparedFile } from '../../../inputs/prepared-image';

/** A decoded input, ready to be drawn. Shared by many ads: nothing may draw on it. */
export interface Picture {
  canvas: Canvas;
  width: number;
  height: number;
  image: PreparedImage;
  /** Where a cut-out stands: the span of its lowest pixels, as shares of its width. */
  foot: { left: number; right: number };
  /** How much larger than usual the ad is that it is drawn on: an ad in a large size looks the same. */
  zoom: number;
}

/** A job has up to six photos and a logo; two jobs at a time find theirs again. */
const KEPT = 14;
const cache = new Map<string, Promise<Picture>>();

/** Decodes a prepared file, or finds the one decoded before. */
export function openPicture(file: PreparedFile): Promise<Picture> {
  const key = createHash('sha1').update(file.bytes).digest('base64');
  const known = cache.get(key);
  const picture = known ?? decode(file);
  cache.delete(key);
  cache.set(key, picture);
  // A file that can't be decoded must not be remembered as such.
  picture.catch(() => cache.delete(key));
  for (const oldest of cache.keys()) {
    if (cache.size <= KEPT) break;
    cache.delete(oldest);
  }
  return picture;
}

async function decode({ bytes, image }: PreparedFile): Promise<Picture> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const canvas = createCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width, height);
  canvas.getContext('2d').putImageData(pixels, 0, 0);
  return { canvas, width, height, image, foot: findFoot(data, width, height), zoom: 1 };
}

function findFoot(data: Buffer, width: number, height: number): Picture['foot'] {
  let [left, right] = [width, -1];
  for (let y = Math.floor(height * 0.965); y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 128) continue;
      if (x < left) left = x;
      if (x > right) right = x;
    }
  }
  return right < left ? { left: 0.1, right: 0.9 } : { left: left / width, right: (right + 1) / width };
}
