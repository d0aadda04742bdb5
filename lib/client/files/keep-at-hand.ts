import { isAtHand, keepBlob } from './file-blobs';
import { cutoutBlobId, type TicketFile } from './ticket-file';

/** So that another account can be given the file too, with its mask. Where the browser may not read it, the page shows it all the same. */
export async function keepAtHand({ id, url, cutout, cutoutUrl }: TicketFile): Promise<void> {
  const mask = cutout === undefined ? null : cutoutBlobId(cutout);
  await Promise.all([keep(id, url), mask !== null && !isAtHand(mask) ? keep(mask, cutoutUrl) : null]);
}

async function keep(id: string, url: string | undefined): Promise<void> {
  if (url === undefined) return;
  try {
    const response = await fetch(url);
    if (response.ok) await keepBlob(id, await response.blob());
  } catch {
    // Offline, or a bucket that allows no other site to read from it.
  }
}
