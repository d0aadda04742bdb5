import type { LogoType } from '../../domain/shared/upload';
import { CatalogueError } from './catalogue-error';

/** What an SVG without a size of its own is said to measure: a browser draws it as large as it is asked to. */
const NO_SIZE = { width: 512, height: 512 };

/** `firestore.rules` take no image with a longer side. */
const LONGEST = 20_000;

/** In pixels, as it is looked at: turned the way its camera was held. Rejects with CatalogueError where it can't be drawn. */
export async function measureImage(file: Blob, type: LogoType): Promise<{ width: number; height: number }> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    if (width === 0 || height === 0) return NO_SIZE;
    if (Math.max(width, height) > LONGEST) throw new CatalogueError(TOO_LARGE);
    return { width, height };
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    // Some browsers decode no SVG without a size, but show it all the same.
    if (type === 'image/svg+xml') return NO_SIZE;
    throw new CatalogueError('This image can’t be opened: it may be damaged. Save it again and add it again.');
  } finally {
    URL.revokeObjectURL(url);
  }
}

const TOO_LARGE = 'This image is longer than 20,000 pixels on one side. Make it smaller and add it again.';
