import { previewOf } from './file-blobs';
import { cutoutBlobId } from './ticket-file';
import { addressOf } from './upload-transfer';

/** Where a mask can be drawn with from; null where it can’t. One that the page may not read would hide all of its photo: so it is read first. */
export async function maskUrl(path: string, url: string | undefined): Promise<string | null> {
  const here = await previewOf(cutoutBlobId(path), 'photo');
  if (here !== null) return here;
  try {
    const image = new Image();
    image.crossOrigin = 'anonymous';
    image.src = url ?? (await addressOf(path));
    await image.decode();
    return image.src;
  } catch {
    return null;
  }
}
