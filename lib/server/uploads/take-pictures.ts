import 'server-only';
import type { PictureSource } from '../../api/requests/generate-body';
import { ApiError, invalidFields } from '../http/api-error';
import type { IncomingUploads } from './incoming-uploads';
import { Base64Content, pictureForm } from './picture-bytes';
import { cleanFileName } from './multipart/part-headers';
import { takeUrls } from './take-urls';

/** For all addresses of a request together, in milliseconds. */
const PATIENCE = 30_000;

/** Takes pictures that a body names or holds, as if they had been uploaded. Throws an ApiError for the first that can't be used. */
export async function takePictures(
  sources: readonly PictureSource[],
  uploads: IncomingUploads,
  signal: AbortSignal,
): Promise<void> {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  for (const [index, source] of sources.entries()) {
    const place = 1 + sources.slice(0, index).filter(({ field }) => field === source.field).length;
    await takePicture(source, `Picture ${place} of ${source.field}`, uploads, ending);
    const [message] = Object.values(uploads.errors);
    if (message === undefined) continue;
    const errors = { [source.field]: message };
    throw uploads.hasTooLarge ? new ApiError('PAYLOAD_TOO_LARGE', message, { errors }) : invalidFields(errors);
  }
}

async function takePicture(
  { field, name, source }: PictureSource,
  what: string,
  uploads: IncomingUploads,
  signal: AbortSignal,
) {
  const picture = pictureForm(source);
  if (picture.form === 'wrong') {
    throw invalidFields({
      [field]: `${what}, “${source.slice(0, 80)}”, is no picture. Send an address that begins with https://, or a data URL.`,
    });
  }
  if (picture.form === 'address')
    return takeUrls(uploads, { photos: [picture.url], logo: null }, { signal, placeOf: () => what });
  const stream = new Base64Content(picture.text);
  return uploads.take({ field: 'product_images', name: cleanFileName(name ?? '') || 'picture', stream });
}
