import 'server-only';
import { type BulkDynamicInput, bulkDynamicInputSchema } from '../../domain/kinds/ads/bulk-dynamic';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { MAX_PRODUCT_IMAGES, MAX_UPLOAD_BYTES } from '../../domain/shared/upload';
import { ApiError, invalidFields } from '../http/api-error';
import type { Create } from '../jobs/create/creating';
import type { Once } from '../jobs/create/once';
import { IncomingUploads } from '../uploads/incoming-uploads';
import { withFields } from '../uploads/multipart/form-fields';
import { bodyTooLarge, type MultipartLimits, type TextFields } from '../uploads/multipart/read-multipart';
import { takeUrls } from '../uploads/take-urls';
import { type Filled, fillFromCatalogue } from '../catalogue/fill-from-catalogue';
import { type BulkFields, optionalText } from './bulk-fields';

const MAX_FILES = MAX_PRODUCT_IMAGES + 1;

const LIMITS: MultipartLimits = {
  fieldBytes: 16_384,
  fields: 40,
  fileBytes: MAX_UPLOAD_BYTES,
  // One more than can be used, so that too many can be told from enough.
  files: MAX_FILES + 1,
  totalBytes: (MAX_FILES + 1) * MAX_UPLOAD_BYTES,
};

/** What is particular to a kind of job whose ads are asked for with a form. */
interface AdForm<F extends BulkFields> {
  read: (fields: TextFields) => F | Promise<F>;
  /** Makes the job; called only when nothing is wrong with the fields. */
  make: (once: Once, input: BulkDynamicInput, fields: F) => Promise<IdentifiedJob>;
}

/**
 * How a job is created from a multipart request: its files go where a browser uploads them and
 * its document is like the one that a browser writes. Throws an ApiError; then no file is left.
 */
export function adJobCreator<F extends BulkFields>({ read, make }: AdForm<F>): Create {
  return async (request, uid, once) => {
    if (Number(request.headers.get('content-length')) > LIMITS.totalBytes) throw bodyTooLarge(LIMITS.totalBytes);
    const uploads = new IncomingUploads(uid);
    try {
      const sent = await once.multipart(LIMITS, (part) => uploads.take(part));
      const kept = await fillFromCatalogue(uid, optionalText(sent, 'brand_id'), optionalText(sent, 'product_id'));
      const fields = await read(withKept(sent, kept));
      // Fields that an unknown product would have filled are not complained of, too.
      const errors = Object.keys(kept.errors).length > 0 ? kept.errors : fields.errors;
      await fetchFiles({ ...fields, errors }, uploads, request.signal);
      const input = inputOf({ ...fields, errors }, uploads, kept);
      return await make(once, input, fields);
    } catch (error) {
      await uploads.discard();
      throw error;
    }
  };
}

/** What brand and product say stands where the request says nothing. */
function withKept(sent: TextFields, { words }: Filled): TextFields {
  const left = Object.entries(words).filter(([name]) => optionalText(sent, name) === null);
  return withFields(sent, left);
}

/** Files named by their addresses, unless the request is refused anyway. A logo that was sent is the one. */
async function fetchFiles({ errors, urls }: BulkFields, uploads: IncomingUploads, signal: AbortSignal): Promise<void> {
  if (Object.keys(errors).length > 0 || Object.keys(uploads.errors).length > 0) return;
  if (uploads.photos.length + urls.photos.length > MAX_PRODUCT_IMAGES) {
    uploads.refuse(
      'product_image_urls',
      `Send at most ${MAX_PRODUCT_IMAGES} product photos, files and addresses together.`,
    );
    return;
  }
  await takeUrls(uploads, uploads.logo ? { ...urls, logo: null } : urls, { signal });
}

/** Throws an ApiError that names every field that is wrong. */
function inputOf(
  { form, enableKieRefinement, errors, urls }: BulkFields,
  uploads: IncomingUploads,
  kept: Filled,
): BulkDynamicInput {
  const sentPhotos = uploads.hasPhotos || urls.photos.length > 0 || errors.product_image_urls !== undefined;
  const photos = sentPhotos ? uploads.photos : kept.photos;
  const all = {
    ...errors,
    ...(sentPhotos || photos.length > 0 || Object.keys(kept.errors).length > 0
      ? {}
      : { product_images: noPhoto(kept) }),
    ...uploads.errors,
  };
  if (uploads.hasTooLarge)
    throw new ApiError('PAYLOAD_TOO_LARGE', Object.values(uploads.errors)[0] ?? '', { errors: all });
  if (Object.keys(all).length > 0) throw invalidFields(all);
  return bulkDynamicInputSchema.parse({
    ...form,
    enable_kie_refinement: enableKieRefinement,
    upload_id: uploads.uploadId,
    product_images: photos,
    logo: uploads.logo ?? kept.logo,
    ...kept.ids,
  });
}

function noPhoto({ ids }: Filled): string {
  if (ids.product_id === undefined) return 'Add at least one product photo.';
  return 'The product has no photo that can be used. Send product_images, or add photos to the product.';
}
