import { createCanvas, type Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { MadeAd } from '../provider';
import { ProviderError } from '../provider-error';
import type { DrawnAd } from './draw-ad';

const PREVIEW_SIDE = 100;
/** A blank ad has one colour; a drawn one differs by far more than this in some channel. */
const LEAST_DEVIATION = 2;

/** PNG and ThumbHash of a finished canvas. Rejects with ProviderError when there is nothing on it. */
export async function encodeAd({ canvas, marks }: DrawnAd): Promise<MadeAd> {
  const { width, height } = canvas;
  const pixels = canvas.data();
  if (pixels.length !== width * height * 4) {
    throw new ProviderError('INTERNAL', 'The ad came out in the wrong size.', false);
  }
  const small = shrink(canvas);
  if (isBlank(small.data)) throw new ProviderError('INTERNAL', 'The ad came out blank.', false);
  const preview = Buffer.from(rgbaToThumbHash(small.width, small.height, small.data)).toString('base64');
  // The canvas's own encoder takes ten times as long.
  const raw = sharp(pixels, { raw: { width, height, channels: 4 } });
  const png = await raw.removeAlpha().png({ compressionLevel: 3 }).toBuffer();
  return { png, raster: { data: pixels, channels: 4 }, marks, width, height, preview, model: null };
}

/** The ad at the size that ThumbHash takes: at most 100 px a side. */
function shrink(canvas: Canvas) {
  const scale = PREVIEW_SIDE / Math.max(canvas.width, canvas.height);
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)];
  const context = createCanvas(width, height).getContext('2d');
  context.imageSmoothingQuality = 'medium';
  context.drawImage(canvas, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

function isBlank(rgba: Uint8ClampedArray): boolean {
  let [sum, squares, count] = [0, 0, 0];
  for (let at = 0; at < rgba.length; at += 4) {
    const level = (rgba[at] ?? 0) + (rgba[at + 1] ?? 0) + (rgba[at + 2] ?? 0);
    sum += level;
    squares += level * level;
    count++;
  }
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean)) < LEAST_DEVIATION;
}
