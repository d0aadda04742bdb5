import pLimit from 'p-limit';
import { bucket } from '../firebase/admin';
import { isNotFound, ObjectTooLargeError } from './storage-error';
import { withTransientRetry } from './transient-retry';

/** More than any picture that is made here: a 4K PNG of noise. */
const MAX_BYTES = 80 * 2 ** 20;

/**
 * The bytes of an object as they are stored: what somebody has uploaded as gzip is not unpacked. Rejects with
 * Storage's error (see `isNotFound`), and with ObjectTooLargeError before more than `maxBytes` are in memory.
 */
export async function readObject(path: string, maxBytes = MAX_BYTES): Promise<Buffer> {
  return withTransientRetry(() => download(path, maxBytes));
}

async function download(path: string, maxBytes: number): Promise<Buffer> {
  const stream = bucket().file(path).createReadStream({ decompress: false });
  // Said before the first byte comes; that it is true is looked at with each.
  stream.on('response', (response: { headers: Record<string, unknown> }) => {
    if (Number(response.headers['content-length']) > maxBytes) stream.destroy(new ObjectTooLargeError(path, maxBytes));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new ObjectTooLargeError(path, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** An object with what was noted on it; null where it is not there. */
export async function readObjectIfThere(path: string): Promise<{ bytes: Buffer; notes: unknown } | null> {
  const file = bucket().file(path);
  try {
    const [bytes, [{ metadata: notes }]] = await withTransientRetry(() =>
      Promise.all([download(path, MAX_BYTES), file.getMetadata()]),
    );
    return { bytes, notes };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** What was noted on an object; null where it is not there. */
export async function readNotesIfThere(path: string): Promise<{ notes: unknown } | null> {
  try {
    const [{ metadata: notes }] = await withTransientRetry(() => bucket().file(path).getMetadata());
    return { notes };
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** The paths of all objects below a folder, given without a slash at its end. */
export async function pathsBelow(folder: string): Promise<string[]> {
  const [files] = await withTransientRetry(() => bucket().getFiles({ prefix: `${folder}/` }));
  return files.map(({ name }) => name);
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

/** The paths of the objects below a folder, given without a slash at its end, that were written before that. */
export async function writtenBefore(folder: string, by: Date): Promise<string[]> {
  const [files] = await withTransientRetry(() => bucket().getFiles({ prefix: `${folder}/` }));
  return files.flatMap(({ name, metadata }) => (new Date(metadata.timeCreated ?? Date.now()) < by ? [name] : []));
}

/** Deletes an object if it is there. */
export async function deleteObject(path: string): Promise<void> {
  await withTransientRetry(() => bucket().file(path).delete({ ignoreNotFound: true }));
}

/** Deletes what has been written by that generation, if nothing has taken its place. */
export async function deleteGeneration(path: string, generation: number): Promise<void> {
  await withTransientRetry(() => bucket().file(path, { generation }).delete({ ignoreNotFound: true }));
}

const DELETED_AT_A_TIME = 10;

/** Deletes every object below a folder, given without a slash at its end; others may do the same at the same moment. */
export async function deleteFolder(folder: string): Promise<void> {
  await pLimit(DELETED_AT_A_TIME).map(await pathsBelow(folder), (path) => deleteObject(path));
}
