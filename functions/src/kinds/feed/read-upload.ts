import { FEED_FILE_PATTERN, type FeedUpload } from '../../../../lib/domain/kinds/feed/feed-file';
import { uploadFolder } from '../../../../lib/domain/shared/paths';
import { MAX_UPLOAD_BYTES } from '../../../../lib/domain/shared/upload';
import { bucket } from '../../firebase/admin';
import { InputError } from '../../inputs/input-error';
import { readObject } from '../../storage/objects';
import { isNotFound, ObjectTooLargeError } from '../../storage/storage-error';
import { withTransientRetry } from '../../storage/transient-retry';

/**
 * The bytes of an uploaded feed as they lie in Storage: never unpacked, and not one more than a feed may have. Rejects
 * with an InputError for what is not there, not the person's own, or too large.
 */
export async function readUpload(uid: string, uploadId: string, { path, name }: FeedUpload): Promise<Buffer> {
  const folder = `${uploadFolder(uid, uploadId)}/`;
  // The rules hold browsers to their own folder; a job written by other means is held to it here.
  if (!path.startsWith(folder) || !FEED_FILE_PATTERN.test(path.slice(folder.length))) {
    throw new InputError(name, `“${name}” is not among your uploads. Choose it again.`);
  }
  try {
    return await checkAndRead(path, name);
  } catch (error) {
    if (error instanceof ObjectTooLargeError) throw tooLarge(name);
    if (!isNotFound(error)) throw error;
    throw new InputError(name, `“${name}” was not uploaded completely. Choose it again.`);
  }
}

/** Size and packing are looked at before a byte of it is read. */
async function checkAndRead(path: string, name: string): Promise<Buffer> {
  const [{ size, contentEncoding }] = await withTransientRetry(() => bucket().file(path).getMetadata());
  if (contentEncoding && contentEncoding !== 'identity') {
    throw new InputError(name, `“${name}” is stored in a packed form. Choose the file itself, as CSV or XML.`);
  }
  if (Number(size) > MAX_UPLOAD_BYTES) throw tooLarge(name);
  return readObject(path, MAX_UPLOAD_BYTES);
}

const tooLarge = (name: string) =>
  new InputError(name, `“${name}” is larger than 10 MB. Split it into several files and import each.`);
