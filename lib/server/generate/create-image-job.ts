import 'server-only';
import { type GenerateBody, generateBodySchema, type PictureSource } from '../../api/requests/generate-body';
import type { CreatedImage } from '../../api/jobs/job-body';
import { type ImageInput, imageInputSchema, missingFor } from '../../domain/kinds/image/image-kind';
import { IMAGE_KINDS, type ImageKindId } from '../../domain/kinds/image/registry';
import { type IdentifiedJob, newJob } from '../../domain/jobs/job';
import { newNumericJobId } from '../../domain/shared/random-id';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import { serverTimestamp } from '../firebase/admin';
import { ApiError, invalidFields } from '../http/api-error';
import { readJson } from '../http/read-json';
import type { Once } from '../jobs/create/once';
import { IncomingUploads } from '../uploads/incoming-uploads';
import { takeUrls } from '../uploads/take-urls';
import { generateKind } from './generate-kind';
import { Base64Content, pictureForm } from './picture-bytes';

/** Pictures come inside of the body: two of the largest, in base64, and their surroundings. */
const MAX_BODY_BYTES = 30 * 1024 * 1024;

/** For all addresses of a request together, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Creates a job that makes one image: its pictures go where a browser uploads them, and its
 * document is the one that a browser writes. Throws an ApiError; then no file is left.
 */
export async function createImageJob(request: Request, uid: string, once: Once): Promise<IdentifiedJob> {
  const kind = generateKind(new URL(request.url).searchParams);
  const body = await readJson(request, generateBodySchema, MAX_BODY_BYTES);
  await once.json(body);
  checkEnough(kind, body);
  const uploads = new IncomingUploads(uid);
  try {
    await takePictures([...body.products, ...body.images], uploads, request.signal);
    if (request.signal.aborted) throw new ApiError('INVALID_REQUEST', 'The request was given up before its end.');
    return await writeJob(uid, kind, inputOf(body, uploads), once);
  } catch (error) {
    await uploads.discard();
    throw error;
  }
}

/** Throws an ApiError when the kind needs something that is not there, or more is there than it can use. */
function checkEnough(kind: ImageKindId, { prompt, products, images }: GenerateBody): void {
  const photos = products.length + images.length;
  const missing = missingFor(IMAGE_KINDS[kind], { prompt, photos });
  if (missing !== null) {
    const fields = IMAGE_KINDS[kind].needs.map((field) => (field === 'photos' ? 'products' : field));
    throw invalidFields(Object.fromEntries(fields.map((field) => [field, missing])));
  }
  if (photos > MAX_PRODUCT_IMAGES) {
    throw invalidFields({ images: `Send at most ${MAX_PRODUCT_IMAGES} pictures, products and images together.` });
  }
}

async function takePictures(sources: readonly PictureSource[], uploads: IncomingUploads, signal: AbortSignal) {
  const ending = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  for (const source of sources) {
    await takePicture(source, uploads, ending);
    const [message] = Object.values(uploads.errors);
    if (message === undefined) continue;
    const errors = { [source.field]: message };
    throw uploads.hasTooLarge ? new ApiError('PAYLOAD_TOO_LARGE', message, { errors }) : invalidFields(errors);
  }
}

async function takePicture({ field, name, source }: PictureSource, uploads: IncomingUploads, signal: AbortSignal) {
  const picture = pictureForm(source);
  if (picture.form === 'wrong') {
    throw invalidFields({ [field]: `“${source.slice(0, 80)}” is no picture. Send an address or a data URL.` });
  }
  if (picture.form === 'address') return takeUrls(uploads, { photos: [picture.url], logo: null }, { signal });
  const stream = new Base64Content(picture.text);
  return uploads.take({ field: 'product_images', name: name ?? 'picture', stream });
}

function inputOf({ prompt, modelId, backgroundId, aspect_ratio }: GenerateBody, uploads: IncomingUploads): ImageInput {
  return imageInputSchema.parse({
    prompt,
    aspect_ratio,
    model_id: modelId,
    background_id: backgroundId,
    upload_id: uploads.uploadId,
    product_images: uploads.photos,
  });
}

/** Under a number that another job has already nothing is written: then it takes another number. */
async function writeJob(uid: string, kind: ImageKindId, input: ImageInput, once: Once): Promise<IdentifiedJob> {
  for (;;) {
    const written = await once.write(newNumericJobId(), newJob(kind, uid, input, serverTimestamp()));
    // The upload is this request's alone.
    if (written.user_id === uid && 'upload_id' in written.input && written.input.upload_id === input.upload_id)
      return written;
  }
}

/** The documented answer; `data` is for clients that look there. */
export function imageJobBody({ id }: IdentifiedJob): CreatedImage {
  const message = 'Image generation job created. Poll its address for the result.';
  const job_id = Number(id);
  return {
    success: true,
    job_id,
    status: 'pending' as const,
    message,
    data: { job_id, status: 'queued' as const, status_url: `/api/v1/jobs/${id}`, message },
  };
}
