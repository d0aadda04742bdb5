import { uploadFile } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { isOnline, untilWorthRetrying } from '../browser/connection';
import { SpokenError } from '../browser/spoken-error';
import { keepBlob } from '../files/file-blobs';
import { cutoutBlobId } from '../files/ticket-file';
import { fullForToday } from '../files/upload-allowance';
import { uploadFailure } from '../files/upload-rules';
import { transfer } from '../files/upload-transfer';
import { errorCode } from '../firebase/firebase-error';
import { ensureUser, refreshToken } from '../session/session-store';

/**
 * Stores a mask beside the person’s uploads, as often as it takes, and keeps it in this browser; offline it waits for the
 * connection. Gives its path. Rejects with SpokenError, or with the signal’s reason.
 */
export async function storeMask(uploadId: string, mask: Blob, signal: AbortSignal): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(uploadId, mask, signal);
    } catch (failure) {
      signal.throwIfAborted();
      if (failure instanceof SpokenError) throw failure;
      await afterFailure(errorCode(failure), attempt, signal);
    }
  }
}

/** Each try has a name of its own: what half arrived under another name is nobody's file. */
async function send(uploadId: string, mask: Blob, signal: AbortSignal): Promise<string> {
  const uid = await ensureUser();
  const full = await fullForToday(uid);
  if (full !== null) throw new SpokenError(full);
  const path = uploadFile(uid, uploadId, `${randomId(12)}.png`);
  await transfer({ blob: mask, path, contentType: 'image/png', onProgress: () => undefined, signal });
  await keepBlob(cutoutBlobId(path), mask);
  return path;
}

async function afterFailure(code: string, attempt: number, signal: AbortSignal): Promise<void> {
  const failure = uploadFailure(code, attempt, isOnline());
  if (!failure.retry) throw new SpokenError(failure.message);
  await untilWorthRetrying(attempt, signal);
  // If this fails, so does the next try, and says why.
  if (code === 'storage/unauthenticated') await refreshToken().catch(() => undefined);
}
