import { posix } from 'node:path';
import { bucket } from '../../firebase/admin';
import type { KeptImage } from '../../../../lib/domain/ads/kept-image';
import { PHOTO_TYPES } from '../../../../lib/domain/shared/upload';
import { shortHash } from '../../hashing/document-id';
import { downloadUrl } from '../../storage/download-url';
import { writeObject } from '../../storage/objects';

export interface ImageToKeep {
  /** No other image of the job has it: `photo-1`, `logo`. */
  name: string;
  bytes: Buffer;
  contentType: keyof typeof PHOTO_TYPES;
  width: number;
  height: number;
}

interface Place {
  uid: string;
  jobId: string;
  /** Without a slash at its end. */
  folder: string;
}

export const pageImageFile = ({ name, contentType }: Pick<ImageToKeep, 'name' | 'contentType'>) =>
  `${name}.${PHOTO_TYPES[contentType]}`;

/** Stores an image that a job has read from a page, to be opened by a URL with a token. Doing it again writes the same. */
export async function keepPageImage({ uid, jobId, folder }: Place, image: ImageToKeep): Promise<KeptImage> {
  const { name, bytes, contentType, width, height } = image;
  const storage_path = posix.join(folder, pageImageFile(image));
  // Can't be guessed without the job's id, which only its owner has, and is the same at every try.
  const token = shortHash(`${uid}/${jobId}/${name}`, 40);
  const metadata = {
    cacheControl: 'private, max-age=31536000, immutable',
    metadata: { firebaseStorageDownloadTokens: token },
  };
  await writeObject(storage_path, bytes, { contentType, metadata });
  return { url: downloadUrl(bucket().name, storage_path, token), storage_path, width, height, size: bytes.length };
}
