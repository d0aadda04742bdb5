import { bucket } from '../firebase/admin';
import { isNotFound } from './storage-error';
import { withTransientRetry } from './transient-retry';

/** The bytes of an object. Rejects with Storage's error; see `isNotFound`. */
export async function readObject(path: string): Promise<Buffer> {
  const [bytes] = await withTransientRetry(() => bucket().file(path).download());
  return bytes;
}

/** An object with what was noted on it; null where it is not there. */
export async function readObjectIfThere(path: string): Promise<{ bytes: Buffer; notes: unknown } | null> {
  const file = bucket().file(path);
  try {
    const [[bytes], [{ metadata: notes }]] = await withTransientRetry(() =>
      Promise.all([file.download(), file.getMetadata()]),
    );
    return { bytes, notes };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** What was noted on each object below a folder, given without a slash at its end. */
export async function readNotesBelow(folder: string): Promise<unknown[]> {
  const [files] = await withTransientRetry(() => bucket().getFiles({ prefix: `${folder}/` }));
  return files.map(({ metadata }) => metadata.metadata);
}

interface ObjectOptions {
  contentType: string;
  metadata?: { cacheControl?: string; metadata: Record<string, string> };
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
