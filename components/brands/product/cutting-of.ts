import type { PhotoCut } from '@/lib/client/catalogue/pending/pending-change';
import type { CutKeeping } from '@/lib/client/cutout/cut-photo';
import { addressOf } from '@/lib/client/files/upload-transfer';
import { newUploadId } from '@/lib/domain/shared/random-id';

/** Where what is cut out of a kept photo goes: among the person’s files, and from there to its photo. */
export const cuttingOf = (photo: string, keep: (cut: PhotoCut) => void): CutKeeping => ({
  async save(mask, signal) {
    const { storeMask } = await import('@/lib/client/cutout/store-mask');
    const storage_path = await storeMask(newUploadId(), mask, signal);
    const url = await addressOf(storage_path);
    signal.throwIfAborted();
    keep({ photo, mask: { url, storage_path } });
  },
  remove: () => keep({ photo, mask: null }),
});
