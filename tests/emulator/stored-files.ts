import { bucket } from '../../functions/src/firebase/admin';
import { withTransientRetry } from '../../functions/src/storage/transient-retry';

interface FileMetadata {
  contentType?: string;
  contentEncoding?: string;
}

/** Writes an object as it is, whatever is said of it. The emulator drops kept-alive connections, also under a test. */
export async function storeFile(path: string, bytes: Buffer | string, metadata: FileMetadata = {}): Promise<void> {
  await withTransientRetry(() => bucket().file(path).save(bytes, { resumable: false, metadata }));
}

/** Paths of all objects that begin so. */
export async function storedFiles(prefix: string): Promise<string[]> {
  const [files] = await withTransientRetry(() => bucket().getFiles({ prefix }));
  return files.map(({ name }) => name);
}
