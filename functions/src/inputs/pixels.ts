import sharp from 'sharp';
import { damaged } from './check-upload';
import { openShown } from './decode/open-shown';

/** Decoded 8-bit sRGB pixels, four bytes each, not premultiplied. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

export interface PixelBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Decodes a bitmap as browsers show it, scaled down so that neither side is longer than `maxSide` pixels. Throws
 * InputError for a damaged file.
 */
export async function decodePixels(bytes: Buffer, name: string, maxSide: number): Promise<Pixels> {
  try {
    const { data, info } = await (
      await openShown(bytes, maxSide)
    )
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch (error) {
    throw damaged(name, error);
  }
}

const asSharp = ({ data, width, height }: Pixels) => sharp(data, { raw: { width, height, channels: 4 } });

/** Cuts `box` out and scales it down to at most `maxSide` pixels a side. */
export async function cropPixels(pixels: Pixels, box: PixelBox, maxSide: number): Promise<Pixels> {
  const whole = box.width === pixels.width && box.height === pixels.height;
  if (whole && Math.max(pixels.width, pixels.height) <= maxSide) return pixels;
  const { data, info } = await asSharp(pixels)
    .extract(box)
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Transparent pixels need PNG; a photograph is far smaller as JPEG, and at 92 shows no trace of it. */
export async function encodePixels(pixels: Pixels, transparent: boolean) {
  if (transparent) {
    return { bytes: await asSharp(pixels).png({ compressionLevel: 6 }).toBuffer(), content_type: 'image/png' as const };
  }
  const bytes = await asSharp(pixels).removeAlpha().jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
  return { bytes, content_type: 'image/jpeg' as const };
}
