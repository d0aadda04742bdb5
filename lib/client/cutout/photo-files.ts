import { blobOf } from '../files/file-blobs';
import { cutoutBlobId } from '../files/ticket-file';
import { addressOf } from '../files/upload-transfer';
import type { CutPhoto } from './cut-photo';

/** The file of a photo; null where neither the browser nor an address has it. Rejects where its address doesn’t answer. */
export async function photoFile({ id, url }: CutPhoto): Promise<Blob | null> {
  return (await blobOf(id)) ?? (url === undefined ? null : await fetched(url));
}

/** The mask by which a photo is cut out; null for none. Rejects where it can’t be had. */
export async function maskFile({ mask }: CutPhoto): Promise<Blob | null> {
  if (!mask) return null;
  return (await blobOf(cutoutBlobId(mask.path))) ?? fetched(mask.url ?? (await addressOf(mask.path)));
}

async function fetched(url: string): Promise<Blob> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file answered with ${response.status}`);
  return response.blob();
}
