import { rgbaToThumbHash } from 'thumbhash';

/**
 * Longer side in pixels of what a preview is made from: twice the seven waves that ThumbHash
 * keeps. Of 100 px, its loops take 40 times as long.
 */
export const PREVIEW_SIDE = 16;

/** The preview that documents carry: a ThumbHash, base64, of a picture of at most `PREVIEW_SIDE` a side, RGBA. */
export function previewOf({ width, height, data }: { width: number; height: number; data: ArrayLike<number> }): string {
  return Buffer.from(rgbaToThumbHash(width, height, data)).toString('base64');
}
