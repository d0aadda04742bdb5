import { isAtHand, keepBlob } from './file-blobs';
import { cutoutBlobId, type TicketFile } from './ticket-file';

/** So that another account can be given the file too, with its mask. Where the browser may not read it, the page shows it all the same. */
export async function keepAtHand({ id, url, cutout, cutoutUrl }: TicketFile): Promise<void> {
  const mask = cutout === undefined ? null : cutoutBlobId(cutout);
  await Promise.all([keep(id, url), mask === null ? null : keep(mask, cutoutUrl)]);
}

/** What another tab has kept meanwhile may be on screen already, and would be taken from there by being kept again. */
async function keep(id: string, url: string | undefined): Promise<void> {
  if (url === undefined || isAtHand(id)) return;
  try {
    const response = await fetch(url);
    const blob = response.ok ? await response.blob() : null;
    if (blob && !isAtHand(id)) await keepBlob(id, blob);
  } catch {
    // Offline, or a bucket that allows no other site to read from it.
  }
}
