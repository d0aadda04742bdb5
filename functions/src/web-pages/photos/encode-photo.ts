import { openShown } from '../../inputs/decode/open-shown';

export interface EncodedPhoto {
  bytes: Buffer;
  contentType: 'image/jpeg' | 'image/png';
  /** In pixels. */
  width: number;
  height: number;
}

const MOST_BYTES = 10_000_000;
const LONGEST_SIDE = 2400;
/** Each smaller than the last; noise of 2400 × 2400 takes the second. */
const MOST_TRIES = 4;
const QUALITY = 92;

/** Upright, sRGB, 8 bit, without metadata, under 10 MB: a PNG where it is transparent, else a JPEG. Null if unreadable. */
export async function encodePhoto(bytes: Buffer, isTransparent: boolean): Promise<EncodedPhoto | null> {
  let side = LONGEST_SIDE;
  for (let left = MOST_TRIES; left > 0; left--) {
    const encoded = await encodeWithin(bytes, isTransparent, side);
    if (!encoded || encoded.bytes.length < MOST_BYTES) return encoded;
    const tooLong = Math.max(encoded.width, encoded.height);
    side = Math.floor(tooLong * Math.sqrt(MOST_BYTES / encoded.bytes.length) * 0.9);
  }
  return null;
}

async function encodeWithin(bytes: Buffer, isTransparent: boolean, side: number): Promise<EncodedPhoto | null> {
  try {
    const picture = await openShown(bytes, side);
    const encoder = isTransparent
      ? picture.png({ compressionLevel: 6 })
      : picture.flatten({ background: '#ffffff' }).jpeg({ quality: QUALITY });
    const { data, info } = await encoder.toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { bytes: data, contentType: isTransparent ? 'image/png' : 'image/jpeg', width, height };
  } catch {
    // Measured before, so hardly ever: then there is one photo less.
    return null;
  }
}
