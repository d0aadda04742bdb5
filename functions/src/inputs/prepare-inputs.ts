import type { IdentifiedJob } from '../../../lib/domain/jobs/job';
import { isOwnFile } from '../../../lib/domain/shared/own-file';
import { preparedFolder } from '../../../lib/domain/shared/paths';
import {
  type LogoUpload,
  MAX_UPLOAD_BYTES,
  PHOTO_TYPES,
  type PhotoUpload,
  type Upload,
} from '../../../lib/domain/shared/upload';
import { tooLarge } from './check-upload';
import { type AskForMask, cutOutOfScene } from './cut-scene';
import { InputError } from './input-error';
import { prepareLogo } from './prepare-logo';
import { preparePhoto } from './prepare-photo';
import type { PreparedFile } from './prepared-image';
import { readObject, writeObject } from '../storage/objects';
import { isNotFound, ObjectTooLargeError } from '../storage/storage-error';
import type { StoredInput, StoredInputs } from './stored-inputs';

/** What a job was given. */
export interface InputUploads {
  photos: readonly PhotoUpload[];
  logo: LogoUpload | null;
}

/**
 * Checks the uploaded files by their bytes and stores working copies that everything that the job makes
 * shares. Doing it again writes the same. `maskFor` asks for the mask of the photo of that number, from 1, where its
 * product can't be told from one colour. Rejects with InputError.
 */
export async function prepareInputs(
  job: Pick<IdentifiedJob, 'id' | 'user_id'>,
  uploads: InputUploads,
  maskFor?: (photo: number) => AskForMask,
): Promise<StoredInputs> {
  const folder = preparedFolder(job.user_id, job.id);
  const { logo } = uploads;
  const photos = [];
  // One after the other: six decoded 50-megapixel photos at once would not fit into memory.
  for (const [index, upload] of uploads.photos.entries()) {
    const photo = await preparePhoto(await download(upload, job.user_id), upload, {
      keptMask: upload.cutout === undefined ? undefined : await download(maskOf(upload, upload.cutout), job.user_id),
      cutScene: (pixels, subject) => cutOutOfScene(pixels, subject, maskFor?.(index + 1)),
    });
    photos.push(await store(photo, `${folder}/photo-${index + 1}`));
  }
  return {
    photos,
    logo: logo && (await store(await prepareLogo(await download(logo, job.user_id), logo), `${folder}/logo`)),
  };
}

/** Under the photo's name, which is what messages speak of. */
const maskOf = ({ name }: PhotoUpload, path: string) => ({ name, path });

async function download(upload: Pick<Upload, 'name' | 'path'>, userId: string): Promise<Buffer> {
  // The rules hold browsers to their own files; a job written by other means is held to them here.
  if (!isOwnFile(userId, upload.path)) {
    throw new InputError(upload.name, `“${upload.name}” is not among your files. Upload it again.`);
  }
  try {
    return await readObject(upload.path, MAX_UPLOAD_BYTES);
  } catch (error) {
    if (error instanceof ObjectTooLargeError) throw tooLarge(upload.name);
    if (!isNotFound(error)) throw error;
    throw new InputError(upload.name, `“${upload.name}” was not uploaded completely. Upload it again.`);
  }
}

async function store({ bytes, image }: PreparedFile, pathWithoutType: string): Promise<StoredInput> {
  const path = `${pathWithoutType}.${PHOTO_TYPES[image.content_type]}`;
  await writeObject(path, bytes, { contentType: image.content_type });
  return { storage_path: path, image };
}
