import type { KeptImage } from '../../domain/ads/kept-image';
import { uploadFile } from '../../domain/shared/paths';
import { newUploadId, randomId } from '../../domain/shared/random-id';
import { LOGO_TYPES, type LogoType } from '../../domain/shared/upload';
import { isOnline, untilWorthRetrying } from '../browser/connection';
import { fileError, SNIFFED_BYTES, sniffType, typeError } from '../files/file-check';
import type { FileRole } from '../files/ticket-file';
import { uploadFailure } from '../files/upload-rules';
import { transfer } from '../files/upload-transfer';
import { errorCode } from '../firebase/firebase-error';
import { loadStorage } from '../firebase/load-sdk';
import { ensureUser, refreshToken } from '../session/session-store';
import { CatalogueError } from './catalogue-error';
import { measureImage } from './measure-image';

interface Keeping {
  role: FileRole;
  /** 0…1 */
  onProgress: (progress: number) => void;
  signal: AbortSignal;
}

/**
 * Uploads a photo or logo that a person has chosen, as often as it takes; offline it waits for the connection. Rejects
 * with CatalogueError, or with the signal's reason.
 */
export async function keepImage(file: File, keeping: Keeping): Promise<KeptImage> {
  const type = await provenType(file, keeping.role);
  const { width, height } = await measureImage(file, type);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { path, url } = await send(file, type, keeping);
      return { url, storage_path: path, width, height, size: file.size };
    } catch (failure) {
      keeping.signal.throwIfAborted();
      await afterFailure(failure, attempt, keeping.signal);
    }
  }
}

async function provenType(file: File, role: FileRole): Promise<LogoType> {
  const claimed = fileError(file, role);
  if (claimed !== null) throw new CatalogueError(claimed);
  const type = sniffType(new Uint8Array(await file.slice(0, SNIFFED_BYTES).arrayBuffer()));
  const error = typeError(role, type);
  if (error !== null || type === null) throw new CatalogueError(error ?? 'This is not an image.');
  return type;
}

/** Each try has a name of its own: what half arrived under another name is nobody's file. */
async function send(file: File, type: LogoType, { onProgress, signal }: Keeping) {
  const uid = await ensureUser();
  signal.throwIfAborted();
  const path = uploadFile(uid, newUploadId(), `${randomId(12)}.${LOGO_TYPES[type]}`);
  await transfer({ blob: file, path, contentType: type, onProgress, signal });
  const { getDownloadURL, ref, storage } = await loadStorage();
  return { path, url: await getDownloadURL(ref(storage, path)) };
}

async function afterFailure(error: unknown, attempt: number, signal: AbortSignal): Promise<void> {
  const code = errorCode(error);
  const failure = uploadFailure(code, attempt, isOnline());
  if (!failure.retry) throw new CatalogueError(failure.message);
  await untilWorthRetrying(attempt, signal);
  // If this fails, so does the next try, and says why.
  if (code === 'storage/unauthenticated') await refreshToken().catch(() => undefined);
}
