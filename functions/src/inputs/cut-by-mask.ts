import sharp from 'sharp';
import { withDespilledAlpha } from '../../../lib/domain/cutout/despill';
import { InputError } from './input-error';
import type { Pixels } from './pixels';

/** A mask is drawn on a picture of at most this many pixels a side. */
const MOST_MASK_SIDE = 4096;

/** The photo with nothing left of it but what its mask, in any size, shows in white. Rejects with InputError. */
export async function cutByMask(pixels: Pixels, mask: Buffer, name: string): Promise<Pixels> {
  const { width, height } = pixels;
  const alpha = await readMask(mask, name, { width, height });
  // What was transparent stays so.
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    alpha[pixel] = Math.round(((alpha[pixel] ?? 0) * (pixels.data[pixel * 4 + 3] ?? 0)) / 255);
  }
  return { data: Buffer.from(withDespilledAlpha(pixels, alpha).buffer), width, height };
}

async function readMask(mask: Buffer, name: string, size: { width: number; height: number }): Promise<Uint8Array> {
  try {
    const image = sharp(mask, { limitInputPixels: MOST_MASK_SIDE ** 2, failOn: 'error', pages: 1 });
    const { format } = await image.metadata();
    if (format !== 'png') throw new Error(`A mask in ${format}`);
    const { data } = await image
      .flatten({ background: '#000' })
      .toColourspace('b-w')
      .resize({ ...size, fit: 'fill' })
      .extractChannel(0)
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return data;
  } catch (error) {
    const message = `The cut-out of “${name}” is not a PNG we can read. Cut the product out again, or remove the cut-out.`;
    throw new InputError(name, message, { cause: error });
  }
}
