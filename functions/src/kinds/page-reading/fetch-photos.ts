import type { FoundImage } from '../../web-pages/found';
import { fetchFile } from '../../web-pages/fetch/fetch-file';
import type { FetchSession } from '../../web-pages/fetch/session';
import { type ChosenPhoto, choosePhotos } from '../../web-pages/photos/choose-photos';
import { formsOf } from '../../web-pages/photos/largest-form';
import { MAX_UPLOAD_BYTES } from '../../../../lib/domain/shared/upload';
import { ifThere } from './with-page-errors';

/** For all of them together: what a page serves may be large. */
const MOST_BYTES = 60 * 2 ** 20;
const ACCEPT = 'image/avif,image/webp,image/png,image/jpeg,image/*;q=0.8';

interface Fetching {
  session: FetchSession;
  signal: AbortSignal;
  /** How many are taken at most. */
  most: number;
  /** How many are looked at for that: some show the same or are none of use. */
  lookAt: number;
  /** Is told how many were looked at, of how many. */
  tell?: (done: number, of: number) => Promise<void>;
}

/** The best photos of a product among the first candidates: fetched in the largest form that the shop serves. */
export async function fetchPhotos(
  candidates: readonly FoundImage[],
  { most, lookAt, session, signal, tell }: Fetching,
): Promise<ChosenPhoto[]> {
  const wanted = candidates.slice(0, lookAt);
  const files: { image: FoundImage; bytes: Buffer }[] = [];
  let bytesLeft = MOST_BYTES;
  for (const [index, image] of wanted.entries()) {
    await tell?.(index + 1, wanted.length);
    const bytes = await largestForm(image, { session, signal, maxBytes: Math.min(bytesLeft, MAX_UPLOAD_BYTES) });
    if (bytes) files.push({ image, bytes });
    bytesLeft -= bytes?.length ?? 0;
    if (bytesLeft <= 0) break;
  }
  return choosePhotos(files, most);
}

async function largestForm(
  { url }: FoundImage,
  { session, signal, maxBytes }: { session: FetchSession; signal: AbortSignal; maxBytes: number },
): Promise<Buffer | null> {
  for (const form of formsOf(url)) {
    const file = await ifThere(signal, () => fetchFile(form, { session, signal, maxBytes, accept: ACCEPT }));
    if (file) return file.bytes;
  }
  return null;
}
