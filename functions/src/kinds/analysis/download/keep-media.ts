import { createReadStream } from 'node:fs';
import { posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { analysedFolder } from '../../../../../lib/domain/shared/paths';
import { bucket } from '../../../firebase/admin';
import { shortHash } from '../../../hashing/document-id';
import { downloadUrl } from '../../../storage/download-url';
import { withTransientRetry } from '../../../storage/transient-retry';

interface Place {
  uid: string;
  jobId: string;
  /** Below whose folder it lies. */
  adId: string;
}

interface MediaFile {
  /** With its ending: `poster.jpg`. */
  name: string;
  contentType: string;
}

/** Stores a file of an ad from the disk, to be opened by a URL with a token. Doing it again writes the same. */
export function keepFile(place: Place, media: MediaFile & { file: string }): Promise<string> {
  return keep(place, media, async (path, options) => {
    const target = bucket()
      .file(path)
      .createWriteStream({ resumable: false, ...options });
    await pipeline(createReadStream(media.file), target);
  });
}

/** The same of bytes. */
export function keepBytes(place: Place, media: MediaFile & { bytes: Buffer }): Promise<string> {
  return keep(place, media, (path, options) =>
    bucket()
      .file(path)
      .save(media.bytes, { resumable: false, ...options }),
  );
}

type Write = (path: string, options: { metadata: object }) => Promise<unknown>;

async function keep({ uid, jobId, adId }: Place, { name, contentType }: MediaFile, write: Write): Promise<string> {
  const path = posix.join(analysedFolder(uid, adId), name);
  // Can't be guessed without the job's id, which only its owner has, and is the same at every try.
  const token = shortHash(`${uid}/${jobId}/${adId}/${name}`, 40);
  const metadata = {
    contentType,
    // Another analysis writes another picture under the same name, and another token.
    cacheControl: 'private, max-age=31536000, immutable',
    metadata: { firebaseStorageDownloadTokens: token },
  };
  await withTransientRetry(() => write(path, { metadata }));
  return downloadUrl(bucket().name, path, token);
}
