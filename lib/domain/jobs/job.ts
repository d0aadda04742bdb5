import { z } from 'zod';
import { type AdKindId, isAdKind } from '../kinds/ads/ad-kinds';
import type { BulkDynamicInput } from '../kinds/ads/bulk-dynamic';
import { recordedErrorSchema } from '../shared/error-code';
import { type ImageInput, imageInputSchema } from '../kinds/image/image-kind';
import { IMAGE_KIND_IDS, type ImageKindId } from '../kinds/image/registry';
import type { ImageTemplateInput } from '../kinds/ads/image-template';
import { JOB_KINDS, type JobKind } from '../kinds/registry';
import type { JobKindDefinition, JobSubject } from '../work/job-kind-definition';
import { jobResultSchema } from '../ads/job-result';
import { jobStatusSchema } from '../work/job-status';
import { pictureTemplateSchema } from '../ads/picture-template';
import { initialProgress, progressSchema } from '../work/progress';
import type { RemixInput } from '../kinds/remix/remix';
import { templateOfferSchema } from '../ads/template';
import { NO_USAGE, usageSchema } from '../money/usage';

const timeOrNull = z.date().nullable().default(null);

/** Fields without a default are those that a job is created with; the functions add the rest. */
function jobDocumentSchema<K extends JobKind, I extends z.ZodType>(kinds: readonly [K, ...K[]], input: I) {
  return z.object({
    user_id: z.string().min(1),
    type: z.enum(kinds),
    status: jobStatusSchema,
    created_at: z.date(),
    updated_at: z.date(),
    started_at: timeOrNull,
    completed_at: timeOrNull,
    failed_at: timeOrNull,
    cancelled_at: timeOrNull,
    /** When the document, its ads and its files are deleted; set when the job ends. */
    expires_at: timeOrNull,
    /** Where the API's caller wants to hear of the job's end. */
    callback_url: z.string().nullable().default(null),
    /** How often the job was started; more than 1 after a crash. */
    attempts: z.int().min(0).default(0),
    provider: z.string().nullable().default(null),
    /** The template of each ad, in order, once the job is planned. */
    plan: z.array(pictureTemplateSchema).default([]),
    /** What the provider can make, once the job is planned: what its ads can be changed to. */
    offer: templateOfferSchema.default({}),
    /** The price of an ad when the job was planned, and what its ads have cost so far, in US dollars: estimates. */
    usd_per_ad: z.number().min(0).default(0),
    cost_usd: z.number().min(0).default(0),
    usage: usageSchema.default(NO_USAGE),
    input,
    progress: progressSchema,
    result: jobResultSchema.nullable().default(null),
    error: recordedErrorSchema.nullable().default(null),
  });
}

/** `ad_videos_jobs/{jobId}`, with times as Date: an object schema per shape of input, told apart by `type`. */
export const jobSchema = z.discriminatedUnion('type', [
  jobDocumentSchema(['bulk-dynamic'], JOB_KINDS['bulk-dynamic'].input),
  jobDocumentSchema(['image-template'], JOB_KINDS['image-template'].input),
  jobDocumentSchema(['remix'], JOB_KINDS.remix.input),
  jobDocumentSchema(IMAGE_KIND_IDS, imageInputSchema),
]);
export type Job = z.infer<typeof jobSchema>;
type OfKind<J, K> = J extends { type: infer T } ? (K extends T ? J : never) : never;
/** A job of one kind. */
export type JobOf<K extends JobKind> = OfKind<Job, K>;
/** A job with the id of its document. */
export type IdentifiedJob = Job & { id: string };

/** What is to be said of a job's kind. */
export function kindOf({ type }: Pick<Job, 'type'>): JobKindDefinition {
  return JOB_KINDS[type];
}

/** What a job is about. */
export function subjectOf(job: Pick<Job, 'type' | 'input'>): JobSubject {
  return kindOf(job).subject(job.input);
}

/** Whether it plans ads for a brand and a product. */
export function isAdJob<J extends Pick<Job, 'type'>>(job: J): job is J & Pick<JobOf<AdKindId>, 'type' | 'input'> {
  return isAdKind(job.type);
}

function newJob<T, K extends JobKind, I>(userId: string, type: K, input: I, pictures: number, now: T) {
  return {
    user_id: userId,
    type,
    status: 'queued' as const,
    created_at: now,
    updated_at: now,
    input,
    progress: initialProgress(pictures),
  };
}

/**
 * What a browser writes to create a bulk job; `now` is the SDK's server timestamp.
 * `firestore.rules` accept this shape, that of an image job, and no other.
 */
export function newBulkJob<T>(userId: string, input: BulkDynamicInput, now: T) {
  return newJob(userId, 'bulk-dynamic', input, input.count, now);
}

/** What a browser writes to create a job that makes one image; as `newBulkJob`. */
export function newImageJob<T>(userId: string, type: ImageKindId, input: ImageInput, now: T) {
  return newJob(userId, type, input, 1, now);
}

/** A job that makes one ad of a chosen template; only the API's routes write it. */
export function newImageTemplateJob<T>(userId: string, input: ImageTemplateInput, now: T) {
  return newJob(userId, 'image-template', input, 1, now);
}

/** A job that remixes an ad of another one; only the API's routes write it. */
export function newRemixJob<T>(userId: string, input: RemixInput, now: T) {
  return newJob(userId, 'remix', input, 1, now);
}
