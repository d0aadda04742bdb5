import { bucket } from '../../functions/src/firebase/admin';
import { thumbnailFile } from '../../functions/src/kinds/ads/plan/ad-file';
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

/** The same but for the thumbnails of pictures that are among them: one that was left behind alone is named. */
export async function storedAds(prefix: string): Promise<string[]> {
  const files = await storedFiles(prefix);
  const thumbnails = new Set(files.filter((path) => path.endsWith('.png')).map(thumbnailFile));
  return files.filter((path) => !thumbnails.has(path));
}
