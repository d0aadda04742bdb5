import 'server-only';
import { type PlaygroundRequest, playgroundRequestSchema } from '../../api/requests/playground-body';
import { MOST_PLAYGROUND_IMAGES } from '../../domain/kinds/playground/playground-video';
import { MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { ApiError, invalidFields } from '../http/api-error';
import { parseBody, readJson } from '../http/read-json';
import type { Once } from '../jobs/create/once';
import type { IncomingUploads } from '../uploads/incoming-uploads';
import { checkForm, listOf } from '../uploads/multipart/form-fields';
import type { MultipartLimits, TextFields } from '../uploads/multipart/read-multipart';
import { readToEnd } from '../uploads/sniff-stream';
import { takePictures } from '../uploads/take-pictures';

/** Three of the largest pictures, in base64, and their surroundings. */
const MAX_JSON_BYTES = Math.ceil(MOST_PLAYGROUND_IMAGES * MAX_UPLOAD_BYTES * 1.4);

const LIMITS: MultipartLimits = {
  fieldBytes: 16_384,
  fields: 20,
  fileBytes: MAX_UPLOAD_BYTES,
  // One more than can be used, so that too many can be told from enough.
  files: MOST_PLAYGROUND_IMAGES + 1,
  totalBytes: (MOST_PLAYGROUND_IMAGES + 2) * MAX_UPLOAD_BYTES,
};

const FORM = {
  known: [...Object.keys(playgroundRequestSchema.shape), '_charset_'],
  lists: ['images'],
  switches: ['draft'],
};

const TOO_MANY = `Send at most ${MOST_PLAYGROUND_IMAGES} pictures, files and addresses together.`;

/**
 * Reads what is asked for, as JSON or as a multipart form, and takes the pictures that come with it or are named in it.
 * Throws an ApiError; what is stored by then is the caller's to discard.
 */
export async function readPlaygroundBody(
  request: Request,
  once: Once,
  uploads: IncomingUploads,
): Promise<PlaygroundRequest> {
  const isForm = /^multipart\/form-data *(;|$)/i.test(request.headers.get('content-type') ?? '');
  const body = isForm
    ? await readForm(once, uploads)
    : await readJson(request, playgroundRequestSchema, MAX_JSON_BYTES);
  if (!isForm) await once.json(body);
  if (uploads.photos.length + body.images.length > MOST_PLAYGROUND_IMAGES) throw invalidFields({ images: TOO_MANY });
  await takePictures(body.images, uploads, request.signal);
  return body;
}

async function readForm(once: Once, uploads: IncomingUploads): Promise<PlaygroundRequest> {
  const fields = await once.multipart(LIMITS, async (part) => {
    if (part.field === 'images' || listOf(part.field, FORM.lists))
      return uploads.take({ ...part, field: 'product_images' });
    uploads.refuse(part.field || 'file', 'Send files as images.');
    await readToEnd(part.stream);
  });
  const { product_images, ...others } = uploads.errors;
  const errors = { ...others, ...(product_images === undefined ? {} : { images: product_images }) };
  const [message] = Object.values(errors);
  if (message !== undefined && uploads.hasTooLarge) throw new ApiError('PAYLOAD_TOO_LARGE', message, { errors });
  if (message !== undefined) throw invalidFields(errors);
  return parseBody(wordsAsValues(fields), playgroundRequestSchema);
}

/** A form says everything in words. */
function wordsAsValues(fields: TextFields): Record<string, unknown> {
  const { values, wrong } = checkForm(fields, FORM);
  if (Object.keys(wrong).length > 0) throw invalidFields(wrong);
  const said = [...values].filter(([name, text]) => text.trim() !== '' && name !== '_charset_');
  return Object.fromEntries(said.map(([name, text]) => [name, valueOf(name, text.trim())]));
}

function valueOf(name: string, text: string): unknown {
  if (name === 'duration_seconds') return Number(text);
  if (name === 'draft') return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
  return name === 'images' ? addressesIn(text) : text;
}

/** One address, or a JSON array of them. */
function addressesIn(text: string): unknown {
  if (!text.startsWith('[')) return [text];
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
