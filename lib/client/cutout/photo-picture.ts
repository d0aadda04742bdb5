import type { Picture } from '@/lib/domain/cutout/grab-cut';
import { SEARCH_SIDE } from '@/lib/domain/cutout/hand-cut';

/** Pixels on the longer side of what is edited: as fine as any ad shows the product, and quick on a phone. */
const EDITED_SIDE = 1024;

/** A photo as it is edited, and as outlines are looked for in it. */
export interface EditedPhoto {
  picture: Picture;
  small: Picture;
}

/** A photo, opened. Rejects where this browser can’t show it. */
export async function readPhoto(blob: Blob): Promise<EditedPhoto> {
  const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
  try {
    return { picture: drawSmaller(bitmap, EDITED_SIDE), small: drawSmaller(bitmap, SEARCH_SIDE) };
  } finally {
    bitmap.close();
  }
}

function drawSmaller(bitmap: ImageBitmap, side: number): Picture {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [bitmap.width, bitmap.height].map((length) => Math.max(1, Math.round(length * scale)));
  const context = contextOf(width ?? 1, height ?? 1);
  context.imageSmoothingQuality = 'high';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width ?? 1, height ?? 1);
  context.drawImage(bitmap, 0, 0, width ?? 1, height ?? 1);
  return context.getImageData(0, 0, width ?? 1, height ?? 1);
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws nothing');
  return context;
}

/** A PNG that is white where the mask keeps the photo and transparent elsewhere, so that a browser can mask with it, too. */
export async function writeMask(alpha: Uint8Array, { width, height }: Picture): Promise<Blob> {
  const context = contextOf(width, height);
  const image = context.createImageData(width, height);
  for (let pixel = 0; pixel < alpha.length; pixel++) {
    image.data.fill(255, pixel * 4, pixel * 4 + 3);
    image.data[pixel * 4 + 3] = alpha[pixel] ?? 0;
  }
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => context.canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser writes no PNG');
  return blob;
}

/** What `writeMask` has written, in the size of the picture. */
export async function readMask(blob: Blob, { width, height }: Picture): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(blob);
  const context = contextOf(width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, pixel) => data[pixel * 4 + 3] ?? 0);
}
