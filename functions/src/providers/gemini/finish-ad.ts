import sharp from 'sharp';
import { adSize } from '../../../../lib/domain/shared/aspect-ratio';
import { PREVIEW_SIDE, previewOf } from '../preview';
import type { AdBrief, MadeAd } from '../provider';
import { unavailable } from './gemini-failure';

const FORMATS: readonly string[] = ['png', 'jpeg', 'webp'];
/** Models round their sides to multiples of 16 or 32, which is less than 2 % off the ratio. */
const RATIO_TOLERANCE = 0.05;
/** The smallest answer that is used is a 1K image in 16:9, 0.71 of an ad; smaller ones look blurred. */
const LEAST_SCALE = 0.6;

type WantedSize = Pick<AdBrief, 'aspectRatio' | 'size'>;

/**
 * The model's image file as an ad: checked, brought to exactly the ratio's size, which crops
 * a few percent at most, and encoded anew, so that nothing of the original's metadata stays.
 * Rejects with ProviderError when it can't be used.
 */
export async function finishAd(
  bytes: Buffer,
  { aspectRatio, size }: WantedSize,
  model: string,
): Promise<Omit<MadeAd, 'spent'>> {
  const { width, height } = adSize(aspectRatio, size);
  await checkImage(bytes, { width, height }, aspectRatio);
  const pixels = await decode(bytes, width, height);
  const raw = sharp(pixels, { raw: { width, height, channels: 3 } });
  const small = raw.clone().resize(PREVIEW_SIDE, PREVIEW_SIDE, { fit: 'inside' });
  const [png, preview] = await Promise.all([
    raw.png({ compressionLevel: 3 }).toBuffer(),
    small.ensureAlpha().raw().toBuffer({ resolveWithObject: true }),
  ]);
  return {
    png,
    raster: { data: pixels, channels: 3 },
    marks: null,
    width,
    height,
    preview: previewOf({ ...preview.info, data: preview.data }),
    model,
  };
}

async function checkImage(bytes: Buffer, wanted: { width: number; height: number }, ratio: string): Promise<void> {
  const found = await sharp(bytes)
    .metadata()
    .catch(() => null);
  if (!found || !FORMATS.includes(found.format)) {
    throw unavailable('The image service sent a file that is no image.', `wrong type, ${found?.format ?? 'unknown'}`);
  }
  const { width, height } = found.autoOrient;
  if (Math.abs((width * wanted.height) / (height * wanted.width) - 1) > RATIO_TOLERANCE) {
    throw unavailable('The image service made an image of the wrong format.', `${width}×${height} for ${ratio}`);
  }
  if (width < wanted.width * LEAST_SCALE) {
    throw unavailable('The image service made an image that is too small.', `${width}×${height} for ${ratio}`);
  }
}

async function decode(bytes: Buffer, width: number, height: number): Promise<Buffer> {
  try {
    return await sharp(bytes, { failOn: 'error', pages: 1 })
      .autoOrient()
      .resize(width, height, { fit: 'cover', kernel: 'lanczos3' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer();
  } catch {
    throw unavailable('The image service sent a damaged image.', 'damaged image');
  }
}
