import type { TicketFile } from '../files/ticket-file';

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
