import { bucket } from '../../functions/src/firebase/admin';
import { withTransientRetry } from '../../functions/src/storage/transient-retry';

/** Paths of all objects that begin so. The emulator drops kept-alive connections, also under a test. */
export async function storedFiles(prefix: string): Promise<string[]> {
  const [files] = await withTransientRetry(() => bucket().getFiles({ prefix }));
  return files.map(({ name }) => name);
}
