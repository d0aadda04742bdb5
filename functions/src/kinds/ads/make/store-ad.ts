import { bucket } from '../../../firebase/admin';
import type { MadeAd } from '../../../providers/provider';
import { downloadUrl } from '../../../storage/download-url';
import { writeObject } from '../../../storage/objects';

/** Stores a made ad under its path, with the token that its URL carries; gives what documents say of the file. */
export async function storeAd({ png, model, width, height, preview }: MadeAd, storage_path: string, token: string) {
  await writeObject(storage_path, png, {
    contentType: 'image/png',
    metadata: {
      cacheControl: 'private, max-age=31536000, immutable',
      metadata: { firebaseStorageDownloadTokens: token },
    },
  });
  const firebase_url = downloadUrl(bucket().name, storage_path, token);
  return { storage_path, firebase_url, model, width, height, bytes: png.length, preview };
}
