import { bucket } from '../firebase/admin';
import { downloadUrl } from './download-url';
import { writeObject } from './objects';

/** Writes a file that never changes, and gives the URL by which it can be opened without sign-in. */
export async function writeWithToken(
  path: string,
  bytes: Buffer,
  { contentType, token }: { contentType: string; token: string },
): Promise<string> {
  await writeObject(path, bytes, {
    contentType,
    metadata: {
      cacheControl: 'private, max-age=31536000, immutable',
      metadata: { firebaseStorageDownloadTokens: token },
    },
  });
  return downloadUrl(bucket().name, path, token);
}
