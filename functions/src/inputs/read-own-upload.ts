import { uploadFolder } from '../../../lib/domain/shared/paths';
import { MAX_UPLOAD_BYTES } from '../../../lib/domain/shared/upload';
import { bucket } from '../firebase/admin';
import { readObject } from '../storage/objects';
import { isNotFound, ObjectTooLargeError } from '../storage/storage-error';
import { withTransientRetry } from '../storage/transient-retry';
import { InputError } from './input-error';

interface OwnUpload {
  uid: string;
  uploadId: string;
  path: string;
  /** The person's own name of it. */
  name: string;
  /** What the files of such uploads are called. */
  pattern: RegExp;
  /** What to do with one that is packed, and with one that is too large: a sentence each. */
  advice: { packed: string; tooLarge: string };
}

/**
 * The bytes of a file that a person has uploaded, as they lie in Storage: never unpacked, and not one more than an
 * upload may have. Rejects with an InputError for what is not there, not the person's own, or too large.
 */
export async function readOwnUpload(upload: OwnUpload): Promise<Buffer> {
  const { uid, uploadId, path, name, pattern, advice } = upload;
  const folder = `${uploadFolder(uid, uploadId)}/`;
  // The rules hold browsers to their own folder; a job written by other means is held to it here.
  if (!path.startsWith(folder) || !pattern.test(path.slice(folder.length))) {
    throw new InputError(name, `“${name}” is not among your uploads. Choose it again.`);
  }
  try {
    return await checkAndRead(upload);
  } catch (error) {
    if (error instanceof ObjectTooLargeError)
      throw new InputError(name, `“${name}” is larger than 10 MB. ${advice.tooLarge}`);
    if (!isNotFound(error)) throw error;
    throw new InputError(name, `“${name}” was not uploaded completely. Choose it again.`);
  }
}

/** Size and packing are looked at before a byte of it is read. */
async function checkAndRead({ path, name, advice }: OwnUpload): Promise<Buffer> {
  const [{ size, contentEncoding }] = await withTransientRetry(() => bucket().file(path).getMetadata());
  if (contentEncoding && contentEncoding !== 'identity') {
    throw new InputError(name, `“${name}” is stored in a packed form. ${advice.packed}`);
  }
  if (Number(size) > MAX_UPLOAD_BYTES) throw new ObjectTooLargeError(path, MAX_UPLOAD_BYTES);
  return readObject(path, MAX_UPLOAD_BYTES);
}
