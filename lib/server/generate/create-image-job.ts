import 'server-only';
import { type GenerateBody, generateBodySchema } from '../../api/requests/generate-body';
import { type ImageInput, imageInputSchema, missingFor } from '../../domain/kinds/image/image-kind';
import { IMAGE_KINDS, type ImageKindId } from '../../domain/kinds/image/registry';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import { invalidFields } from '../http/api-error';
import { readJson } from '../http/read-json';
import type { Once } from '../jobs/create/once';
import { IncomingUploads } from '../uploads/incoming-uploads';
import { takePictures } from '../uploads/take-pictures';
import { generateKind } from './generate-kind';

/** Pictures come inside of the body: two of the largest, in base64, and their surroundings. */
const MAX_BODY_BYTES = 30 * 1024 * 1024;

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
    return await once.make(kind, inputOf(body, uploads));
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
