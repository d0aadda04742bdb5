import { posix } from 'node:path';
import type { KeptImage } from '../../../../lib/domain/ads/kept-image';
import { pageFolder, preparedFolder, uploadFile } from '../../../../lib/domain/shared/paths';
import { PHOTO_TYPES, type PhotoUpload } from '../../../../lib/domain/shared/upload';
import { shortHash } from '../../hashing/document-id';
import { writeObject } from '../../storage/objects';
import { type ImageToKeep, keepPageImage, pageImageFile } from '../page-reading/keep-page-image';
import type { ScrapeJob } from './scrape-state';

/** An image of a page as the result has it, and as a ticket takes it; null where nobody waits for that. */
export interface Kept {
  image: KeptImage;
  upload: PhotoUpload | null;
}

/**
 * Stores an image that was read from a page: where brand and product keep it, or, where they are not kept, with what the
 * job has for itself; and among the person's uploads where the job is to fill a ticket. Doing it again writes the same.
 */
export async function keepImage({ id, user_id: uid, input }: ScrapeJob, image: ImageToKeep): Promise<Kept> {
  const folder = input.save ? pageFolder(uid, id) : posix.join(preparedFolder(uid, id), 'page');
  const kept = await keepPageImage({ uid, jobId: id, folder }, image);
  if (input.upload_id === null) return { image: kept, upload: null };
  const { name, bytes, contentType } = image;
  const path = uploadFile(uid, input.upload_id, `${shortHash(`${id}/${name}`, 12)}.${PHOTO_TYPES[contentType]}`);
  await writeObject(path, bytes, { contentType });
  return {
    image: kept,
    upload: { path, name: pageImageFile(image), size: bytes.length, content_type: contentType },
  };
}
