import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { RefusedFile } from './refused-file';

/** A file of what customers have said, without what tells who they are. Rejects with RefusedFile for what can’t be read. */
export async function hideWhoSpeaks(file: Blob, type: string): Promise<Blob> {
  const [{ decodeText }, { reviewsWithoutPersonalData }] = await Promise.all([
    import('../../reading/decode-text'),
    import('../../reading/reviews/without-personal-data'),
  ]);
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (text === null) {
    throw new RefusedFile('This file is no text that can be read. Save it as CSV in UTF-8 and choose it again.');
  }
  const hidden = await reviewsWithoutPersonalData(text, nextTask);
  if (hidden.trim() === '') {
    throw new RefusedFile('There is nothing to read in this file. Export it again and choose that one.');
  }
  const blob = new Blob([hidden], { type });
  if (blob.size <= MAX_UPLOAD_BYTES) return blob;
  throw new RefusedFile('This file is too large. Export fewer reviews and choose that file.');
}

/** Lets the browser answer to the person in between. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
