import { checkPixels, damaged } from '../inputs/check-upload';
import { openShown, shownSize } from '../inputs/decode/open-shown';
import { shapeOf, type Shape } from './shape';

export interface ImageFacts {
  /** In pixels, as it is shown. */
  width: number;
  height: number;
  format: Shape;
  /** 0 black – 1 white, as it looks on white. */
  brightness: number;
}

/** Shrunk before it is measured: the mean stays. */
const MEASURED_SIDE = 64;
const DECODED_SIDE = 1024;

/** Measures an image. `name` is the person’s own. Rejects with InputError for what is no image or too large a one. */
export async function measureImage(bytes: Buffer, name: string): Promise<ImageFacts> {
  const { width, height } = shownSize(await checkPixels(bytes, name, { minSide: 1, use: null }));
  return { width, height, format: shapeOf(width, height), brightness: await brightnessOf(bytes, name) };
}

async function brightnessOf(bytes: Buffer, name: string): Promise<number> {
  try {
    const gray = await (
      await openShown(bytes, DECODED_SIDE)
    )
      .flatten({ background: '#fff' })
      .resize(MEASURED_SIDE, MEASURED_SIDE, { fit: 'fill' })
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    return gray.reduce((sum, value) => sum + value, 0) / gray.length / 255;
  } catch (error) {
    throw damaged(name, error);
  }
}
