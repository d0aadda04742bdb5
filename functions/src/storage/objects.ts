import { bucket } from '../firebase/admin';
import { withTransientRetry } from './transient-retry';

/** The bytes of an object. Rejects with Storage's error; see `isNotFound`. */
export async function readObject(path: string): Promise<Buffer> {
  const [bytes] = await withTransientRetry(() => bucket().file(path).download());
  return bytes;
}

interface ObjectOptions {
  contentType: string;
  metadata?: { cacheControl: string; metadata: Record<string, string> };
}

/** Writes an object whole, in place of what was there. */
export async function writeObject(path: string, bytes: Buffer, options: ObjectOptions): Promise<void> {
  await withTransientRetry(() =>
    bucket()
      .file(path)
      .save(bytes, { resumable: false, ...options }),
  );
}

/** Deletes an object if it is there. */
export async function deleteObject(path: string): Promise<void> {
  await withTransientRetry(() => bucket().file(path).delete({ ignoreNotFound: true }));
}

/** Deletes every object below a folder, given without a slash at its end. */
export async function deleteFolder(folder: string): Promise<void> {
  await withTransientRetry(() => bucket().deleteFiles({ prefix: `${folder}/` }));
}
