import { thumbnailFile } from '../plan/ad-file';
import type { MadeAd } from '../../../providers/provider';
import { deleteObject } from '../../../storage/objects';
import { writeWithToken } from '../../../storage/write-with-token';
import { thumbnailOf } from '../../../thumbnails/thumbnail';

/** Takes a stored ad and its thumbnail away; safe to repeat. */
export async function deleteStoredAd(storagePath: string): Promise<void> {
  await Promise.all([deleteObject(storagePath), deleteObject(thumbnailFile(storagePath))]);
}

/** Stores a made ad and its thumbnail, with the token that their URLs carry; gives what documents say of the files. */
export async function storeAd({ png, model, width, height, preview }: MadeAd, storage_path: string, token: string) {
  const [firebase_url, thumbnail_url] = await Promise.all([
    writeWithToken(storage_path, png, { contentType: 'image/png', token }),
    thumbnailOf(png).then((small) => storeThumbnail(storage_path, small, token)),
  ]);
  return { storage_path, firebase_url, thumbnail_url, model, width, height, bytes: png.length, preview };
}

/** Stores the thumbnail of a picture beside it, with the picture's token; gives its URL. */
export async function storeThumbnail(storagePath: string, small: Buffer, token: string): Promise<string> {
  return writeWithToken(thumbnailFile(storagePath), small, { contentType: 'image/webp', token });
}
