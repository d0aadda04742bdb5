import { posix } from 'node:path';
import { bucket } from '../../firebase/admin';
import type { KeptImage } from '../../../../lib/domain/ads/kept-image';
import { pageFolder, preparedFolder, uploadFile } from '../../../../lib/domain/shared/paths';
import { PHOTO_TYPES, type PhotoUpload } from '../../../../lib/domain/shared/upload';
import { shortHash } from '../../hashing/document-id';
import { downloadUrl } from '../../storage/download-url';
import { writeObject } from '../../storage/objects';
import type { ScrapeJob } from './scrape-state';

export interface ImageToKeep {
  /** `photo-1`, `logo`. */
  name: string;
  bytes: Buffer;
  contentType: keyof typeof PHOTO_TYPES;
  width: number;
  height: number;
}

/** An image of a page as the result has it, and as a ticket takes it; null where nobody waits for that. */
export interface Kept {
  image: KeptImage;
  upload: PhotoUpload | null;
}

/**
 * Stores an image that was read from a page: where brand and product keep it, or, where they are not kept, with what the
 * job has for itself; and among the person's uploads where the job is to fill a ticket. Doing it again writes the same.
 */
export async function keepImage(
  job: ScrapeJob,
  { name, bytes, contentType, width, height }: ImageToKeep,
): Promise<Kept> {
  const { id, user_id: uid, input } = job;
  const folder = input.save ? pageFolder(uid, id) : posix.join(preparedFolder(uid, id), 'page');
  const file = `${name}.${PHOTO_TYPES[contentType]}`;
  const storage_path = posix.join(folder, file);
  // Can't be guessed without the job's id, which only its owner has, and is the same at every try.
  const token = shortHash(`${uid}/${id}/${name}`, 40);
  const metadata = {
    cacheControl: 'private, max-age=31536000, immutable',
    metadata: { firebaseStorageDownloadTokens: token },
  };
  await writeObject(storage_path, bytes, { contentType, metadata });
  const image = {
    url: downloadUrl(bucket().name, storage_path, token),
    storage_path,
    width,
    height,
    size: bytes.length,
  };
  if (input.upload_id === null) return { image, upload: null };
  const path = uploadFile(uid, input.upload_id, `${shortHash(`${id}/${name}`, 12)}.${PHOTO_TYPES[contentType]}`);
  await writeObject(path, bytes, { contentType });
  return { image, upload: { path, name: file, size: bytes.length, content_type: contentType } };
}
