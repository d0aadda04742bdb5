import { posix } from 'node:path';
import {
  MAX_IMAGE_BYTES,
  MEDIA_TYPES,
  MAX_TEXT_BYTES,
  MAX_VIDEO_BYTES,
  type MediaUpload,
  REPORT_TYPES,
  SUBTITLE_TYPES,
} from '../../../../../lib/domain/kinds/analysis/analysis-files';
import type { AnalysisUpload } from '../../../../../lib/domain/kinds/analysis/ad-analysis';
import { uploadFolder } from '../../../../../lib/domain/shared/paths';
import { bucket } from '../../../firebase/admin';
import { InputError } from '../../../inputs/input-error';
import { readObject } from '../../../storage/objects';
import { isNotFound, ObjectTooLargeError } from '../../../storage/storage-error';
import { withTransientRetry } from '../../../storage/transient-retry';

const ENDINGS = Object.values({ ...MEDIA_TYPES, ...SUBTITLE_TYPES, ...REPORT_TYPES });
const FILE_PATTERN = new RegExp(`^[a-z0-9]{12}\\.(?:${ENDINGS.join('|')})$`);

interface NamedFile {
  path: string;
  name: string;
}

/**
 * Whether the files of an upload are the person's own and there, before anything is done with them. What they hold is looked
 * at when they are read, each by itself. Rejects with an InputError.
 */
export async function checkUpload(uid: string, { upload_id, media, subtitles, report }: AnalysisUpload): Promise<void> {
  const files = [...media, ...subtitles, ...(report ? [report] : [])];
  for (const file of files) checkPath(`${uploadFolder(uid, upload_id)}/`, file);
  if (media.length === 0 && report === null) {
    throw new InputError('upload', 'Choose at least one video or image, or an export of Ads Manager as CSV.');
  }
}

/** The rules hold browsers to their own folder; a job written by other means is held to it here. */
function checkPath(folder: string, { path, name }: NamedFile): void {
  if (path.startsWith(folder) && FILE_PATTERN.test(posix.relative(folder, path))) return;
  throw new InputError(name, `“${name}” is not among your uploads. Choose it again.`);
}

/** What is noted on an uploaded file: its size, and the hash of its bytes. Rejects with an InputError for one that can't be read as it lies there. */
export async function noteOfUpload(file: MediaUpload): Promise<{ size: number; hash: string }> {
  const { path, name, content_type } = file;
  const note = await orMissing(name, () => withTransientRetry(() => bucket().file(path).getMetadata()));
  const [{ size, md5Hash, contentEncoding }] = note;
  if (contentEncoding && contentEncoding !== 'identity') {
    throw new InputError(name, `“${name}” is stored in a packed form. Choose the file itself.`);
  }
  const most = content_type.startsWith('video/') ? MAX_VIDEO_BYTES : MAX_IMAGE_BYTES;
  if (Number(size) > most) throw new InputError(name, `“${name}” is larger than ${most / 2 ** 20} MB.`);
  return { size: Number(size), hash: md5Hash ?? path };
}

/** The bytes of an uploaded text, as they lie in Storage: never unpacked, and not one more than a text may have. */
export async function readText({ path, name }: NamedFile): Promise<Buffer> {
  try {
    return await orMissing(name, () => readObject(path, MAX_TEXT_BYTES));
  } catch (error) {
    if (!(error instanceof ObjectTooLargeError)) throw error;
    throw new InputError(name, `“${name}” is larger than ${MAX_TEXT_BYTES / 2 ** 20} MB.`);
  }
}

async function orMissing<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new InputError(name, `“${name}” was not uploaded completely. Choose it again.`);
  }
}
