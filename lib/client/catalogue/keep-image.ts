import type { KeptImage } from '../../domain/ads/kept-image';
import { tiffSize } from '../../domain/pictures/cleaning/clean-tiff';
import { uploadFile } from '../../domain/shared/paths';
import { newUploadId, randomId } from '../../domain/shared/random-id';
import { LOGO_TYPES } from '../../domain/shared/upload';
import { isOnline, untilWorthRetrying } from '../browser/connection';
import { fileError } from '../files/file-check';
import { provenShape, readyPicture, type ReadyPicture } from '../files/ready-picture';
import { RefusedFile } from '../files/refused-file';
import { uploadFailure } from '../files/upload-rules';
import { addressOf, transfer } from '../files/upload-transfer';
import { errorCode } from '../firebase/firebase-error';
import { ensureUser, refreshToken } from '../session/session-store';
import { CatalogueError } from './catalogue-error';

type ReadyImage = ReadyPicture & { size: NonNullable<ReadyPicture['size']> };

interface Keeping {
  /** 0…1 */
  onProgress: (progress: number) => void;
  signal: AbortSignal;
}

/**
 * Uploads a photo or logo that a person has chosen, as often as it takes; offline it waits for the connection. Rejects
 * with CatalogueError, or with the signal's reason.
 */
export async function keepImage(ready: ReadyImage, keeping: Keeping): Promise<KeptImage> {
  const { width, height } = ready.size;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { path, url } = await send(ready, keeping);
      return { url, storage_path: path, width, height, size: ready.blob.size };
    } catch (failure) {
      keeping.signal.throwIfAborted();
      await afterFailure(failure, attempt, keeping.signal);
    }
  }
}

/** As it is uploaded, and shown by every browser from there. Rejects with CatalogueError for what can’t be. */
export async function readyImage(file: File, role: 'photo' | 'logo'): Promise<ReadyImage> {
  const claimed = fileError(file, role);
  if (claimed !== null) throw new CatalogueError(claimed);
  try {
    const { size: shown, ...ready } = await readyPicture(file, role);
    if (ready.type === 'image/tiff' && role === 'logo') throw new CatalogueError(NO_TIFF);
    const size = shown ?? (await saidSize(ready.blob, role));
    if (Math.max(size.width, size.height) > LONGEST) throw new CatalogueError(TOO_LARGE);
    return { ...ready, size };
  } catch (error) {
    if (error instanceof RefusedFile) throw new CatalogueError(error.message);
    throw error;
  }
}

/** Of a TIFF, which few browsers can show; functions look at what is in it. Rejects with RefusedFile. */
async function saidSize(blob: Blob, role: 'photo' | 'logo') {
  const size = tiffSize(new Uint8Array(await blob.arrayBuffer()));
  return provenShape(size, role);
}

/** `firestore.rules` take no image with a longer side. */
const LONGEST = 20_000;

const TOO_LARGE = 'This image is longer than 20,000 pixels on one side. Make it smaller and add it again.';

const NO_TIFF = 'This is a TIFF, in which pages can’t show the logo. Save it as PNG, JPEG or SVG and add it again.';

/** Each try has a name of its own: what half arrived under another name is nobody's file. */
async function send({ blob, type }: ReadyImage, { onProgress, signal }: Keeping) {
  const uid = await ensureUser();
  signal.throwIfAborted();
  const path = uploadFile(uid, newUploadId(), `${randomId(12)}.${LOGO_TYPES[type]}`);
  await transfer({ blob, path, contentType: type, onProgress, signal });
  return { path, url: await addressOf(path) };
}

async function afterFailure(error: unknown, attempt: number, signal: AbortSignal): Promise<void> {
  const code = errorCode(error);
  const failure = uploadFailure(code, attempt, isOnline());
  if (!failure.retry) throw new CatalogueError(failure.message);
  await untilWorthRetrying(attempt, signal);
  // If this fails, so does the next try, and says why.
  if (code === 'storage/unauthenticated') await refreshToken().catch(() => undefined);
}
