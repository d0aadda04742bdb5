import { blobOf } from '../files/file-blobs';
import { cutoutBlobId, type TicketFile } from '../files/ticket-file';
import { addressOf } from '../files/upload-transfer';

/** A photo whose product is cut out, wherever it stands. */
export interface CutPhoto {
  /** Under which this browser may have it. */
  id: string;
  /** What it is called before the person. */
  name: string;
  /** Where it stands, if that is known. */
  url: string | undefined;
  /** By what it is cut out; null for not at all. */
  mask: { path: string; url: string | undefined } | null;
}

/** What becomes of what is cut out. */
export interface CutKeeping {
  /** Puts the mask where its photo is. Rejects with SpokenError, or with the signal’s reason. */
  save: (mask: Blob, signal: AbortSignal) => Promise<void>;
  /** Has the photo shown whole again. */
  remove: () => void;
}

export function photoOfTicket({ id, name, url, cutout, cutoutUrl }: TicketFile): CutPhoto {
  return { id, name, url, mask: cutout === undefined ? null : { path: cutout, url: cutoutUrl } };
}

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
