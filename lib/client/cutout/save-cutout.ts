import { uploadFile } from '@/lib/domain/shared/paths';
import { randomId } from '@/lib/domain/shared/random-id';
import { cutoutBlobId, type TicketFile } from '../files/ticket-file';
import { keepBlob } from '../files/file-blobs';
import { transfer } from '../files/upload-transfer';
import { ensureUser } from '../session/session-store';

/** Stores a mask beside the person’s uploads and keeps it in this browser. Returns its path. Rejects with Storage’s error. */
export async function saveCutout(file: Pick<TicketFile, 'id'>, uploadId: string, mask: Blob): Promise<string> {
  const path = uploadFile(await ensureUser(), uploadId, `${randomId(12)}.png`);
  const { signal } = new AbortController();
  await transfer({ blob: mask, path, contentType: 'image/png', onProgress: () => undefined, signal });
  await keepBlob(cutoutBlobId(file.id), mask);
  return path;
}
