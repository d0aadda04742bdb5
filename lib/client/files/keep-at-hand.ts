import { keepBlob } from './file-blobs';

/** So that another account can be given the file too. Where the browser may not read it, the page shows it all the same. */
export async function keepAtHand(id: string, url: string | undefined): Promise<void> {
  if (url === undefined) return;
  try {
    await keepBlob(id, await (await fetch(url)).blob());
  } catch {
    // Offline, or a bucket that allows no other site to read from it.
  }
}
