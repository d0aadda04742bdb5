import type { MadeAd } from '../../../providers/provider';
import { writeWithToken } from '../../../storage/write-with-token';

/** Stores a made ad under its path, with the token that its URL carries; gives what documents say of the file. */
export async function storeAd({ png, model, width, height, preview }: MadeAd, storage_path: string, token: string) {
  const firebase_url = await writeWithToken(storage_path, png, { contentType: 'image/png', token });
  return { storage_path, firebase_url, model, width, height, bytes: png.length, preview };
}
