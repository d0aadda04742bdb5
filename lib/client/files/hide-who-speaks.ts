import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';

/** What leaves this browser of a file, or why nothing does, in words for the person. */
export type Sendable = { blob: Blob; error: null } | { blob: null; error: string };

const UNREADABLE = 'This file is no text that can be read. Save it as CSV in UTF-8 and choose it again.';
const EMPTY = 'There is nothing to read in this file. Export it again and choose that one.';
const TOO_LARGE = 'This file is too large. Export fewer reviews and choose that file.';

/** A file of what customers have said, without what tells who they are. */
export async function hideWhoSpeaks(file: Blob, type: string): Promise<Sendable> {
  const [{ decodeText }, { reviewsWithoutPersonalData }] = await Promise.all([
    import('../../reading/decode-text'),
    import('../../reading/reviews/without-personal-data'),
  ]);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { blob: null, error: UNREADABLE };
  const hidden = await reviewsWithoutPersonalData(text, nextTask);
  if (hidden.trim() === '') return { blob: null, error: EMPTY };
  const blob = new Blob([hidden], { type });
  return blob.size > MAX_UPLOAD_BYTES ? { blob: null, error: TOO_LARGE } : { blob, error: null };
}

/** Lets the browser answer to the person in between. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
