import sharp from 'sharp';
import { checkPixels } from '../inputs/check-upload';
import { unreadable } from '../inputs/check-upload';
import { shapeOf, type Shape } from './shape';

export interface ImageFacts {
  /** In pixels, as it is shown. */
  width: number;
  height: number;
  format: Shape;
  /** 0 black – 1 white, as it looks on white. */
  brightness: number;
}

/** Turned by a quarter, as cameras write it into EXIF. */
const TURNED = 5;
/** Shrunk before it is measured: the mean stays. */
const MEASURED_SIDE = 64;

/** Measures an image. `name` is the person’s own. Rejects with InputError for what is no image or too large a one. */
export async function measureImage(bytes: Buffer, name: string): Promise<ImageFacts> {
  const { width, pageHeight, height: fullHeight, orientation = 1 } = await checkPixels(bytes, name, 1);
  const height = pageHeight ?? fullHeight;
  const [across, down] = orientation >= TURNED ? [height, width] : [width, height];
  return { width: across, height: down, format: shapeOf(across, down), brightness: await brightnessOf(bytes, name) };
}

async function brightnessOf(bytes: Buffer, name: string): Promise<number> {
  try {
    const gray = await sharp(bytes)
      .flatten({ background: '#fff' })
      .resize(MEASURED_SIDE, MEASURED_SIDE, { fit: 'fill' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    return gray.reduce((sum, value) => sum + value, 0) / gray.length / 255;
  } catch (error) {
    throw unreadable(name, 'PNG, JPEG or WebP', { cause: error });
  }
}
