import 'server-only';
import type { CreatedBody } from '../../domain/api/job-body';
import { type BulkDynamicInput, bulkDynamicInputSchema } from '../../domain/bulk-dynamic';
import { newBulkJob } from '../../domain/job';
import { documentedSeconds } from '../../domain/pace';
import { jobPath } from '../../domain/paths';
import { newJobId } from '../../domain/random-id';
import { MAX_PRODUCT_IMAGES, MAX_UPLOAD_BYTES } from '../../domain/upload';
import { withDates } from '../../domain/with-dates';
import { firestore, serverTimestamp } from '../firebase-admin';
import { ApiError, invalidFields } from '../http/api-error';
import { IncomingUploads } from '../uploads/incoming-uploads';
import { bodyTooLarge, type MultipartLimits, readMultipart } from '../uploads/read-multipart';
import { takeUrls } from '../uploads/take-urls';
import { type BulkFields, readBulkFields } from './bulk-fields';

const MAX_FILES = MAX_PRODUCT_IMAGES + 1;

const LIMITS: MultipartLimits = {
  fieldBytes: 16_384,
  fields: 40,
  fileBytes: MAX_UPLOAD_BYTES,
  // One more than can be used, so that too many can be told from enough.
  files: MAX_FILES + 1,
  totalBytes: (MAX_FILES + 1) * MAX_UPLOAD_BYTES,
};

export interface CreatedJob {
  jobId: string;
  createdAt: Date;
  count: number;
}

/**
 * Creates a bulk job from a multipart request: its files go where a browser uploads them and
 * its document is the one that a browser writes. Throws an ApiError; then no file is left.
 */
export async function createBulkJob(request: Request, uid: string): Promise<CreatedJob> {
  if (Number(request.headers.get('content-length')) > LIMITS.totalBytes) throw bodyTooLarge(LIMITS.totalBytes);
  const uploads = new IncomingUploads(uid);
  try {
    const fields = readBulkFields(await readMultipart(request, LIMITS, (part) => uploads.take(part)));
    await fetchFiles(fields, uploads, request.signal);
    const input = inputOf(fields, uploads);
    if (request.signal.aborted) throw new ApiError('INVALID_REQUEST', 'The request was given up before its end.');
    return await writeJob(uid, input);
  } catch (error) {
    await uploads.discard();
    throw error;
  }
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
function inputOf({ form, enableKieRefinement, errors, urls }: BulkFields, uploads: IncomingUploads): BulkDynamicInput {
  const { photos, logo } = uploads;
  const all = {
    ...errors,
    ...(uploads.hasPhotos || urls.photos.length > 0 || errors.product_image_urls
      ? {}
      : { product_images: 'Add at least one product photo.' }),
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
    logo,
  });
}

async function writeJob(uid: string, input: BulkDynamicInput): Promise<CreatedJob> {
  const jobId = newJobId();
  const ref = firestore.doc(jobPath(jobId));
  const failure = await ref.create(newBulkJob(uid, input, serverTimestamp())).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  // A write can arrive although its answer gets lost: what the database holds decides.
  const snapshot = await ref.get();
  if (!snapshot.exists) throw failure?.error ?? new Error(`Job ${jobId} is gone as soon as it was written`);
  return { jobId, createdAt: withDates(snapshot.get('created_at')) as Date, count: input.count };
}

/** The documented answer; its flat fields are for clients that read the body itself. */
export function createdBody({ jobId, createdAt, count }: CreatedJob): CreatedBody {
  const status = 'queued' as const;
  return {
    success: true,
    message: 'Ad generation job created successfully',
    data: {
      job_id: jobId,
      status,
      created_at: createdAt.toISOString(),
      estimated_completion: new Date(createdAt.getTime() + documentedSeconds(count) * 1000).toISOString(),
      status_url: `/api/v1/jobs/${jobId}`,
      message: 'Job is queued. Use the status_url to check progress.',
    },
    job_id: jobId,
    status,
  };
}
