import { z } from 'zod';
import { AD_ID_PATTERN, adCopySchema, COPY_LIMITS } from '../ads/ad';
import { aspectRatioSchema, largeSizeSchema, type LargeSize } from '../shared/aspect-ratio';
import { MAX_VERSIONS } from '../ads/conversation';
import { recordedErrorSchema } from '../shared/error-code';
import { jobIdSchema } from '../work/job-id';
import { MAX_INSTRUCTION } from '../ads/instruction';
import { counted } from '../shared/person-text';
import { isVisible } from '../shared/visible-text';
import { workFields } from '../work/work-item';
import { MAX_VARIATION, templateIdSchema } from '../ads/template';

const versionNumber = z.int().min(1).max(MAX_VERSIONS);

/** What an edit asks for. `points` is null where the person left them to us. */
export const adWishSchema = z.object({
  copy: adCopySchema.extend({
    headline: adCopySchema.shape.headline.refine(isVisible),
    points: z.array(adCopySchema.shape.points.unwrap().element.refine(isVisible)).max(COPY_LIMITS.points).nullable(),
  }),
  template: templateIdSchema,
  variation: z.int().min(1).max(MAX_VARIATION),
  aspect_ratio: aspectRatioSchema,
});
export type AdWish = z.infer<typeof adWishSchema>;

/** How far the function has come with a request that is answered on the request itself. */
const answer = {
  ...workFields,
  /** In whose queue it takes its turn, of one that costs something, or that nobody has answered; null where the function that was called for the request does it at once. */
  provider: z.string().nullable().default(null),
  status: z.enum(['open', 'done', 'failed']),
  /** Why it failed; of an open one, why its last try failed. */
  error: recordedErrorSchema.nullable().default(null),
  ended_at: z.date().nullable().default(null),
};

/** Of a request for a version: which one it is based on, and how it is being made. */
const making = {
  user_id: z.string(),
  ad: z.string().regex(AD_ID_PATTERN),
  /** The version that the person had before them. */
  based_on: versionNumber,
  created_at: z.date(),
  ...answer,
  /** The version that it became. */
  version: versionNumber.nullable().default(null),
  /** When it took its place among the person's work, and later when its task was put on the queue. */
  updated_at: z.date().nullable().default(null),
};

/**
 * `ad_videos_jobs/{jobId}/requests/{requestId}`: what a person asks of a running or ended
 * job, so that one function, run once for each request, does it. Cancel and retry are written
 * in one batch with the change they stand for; edits of an ad are answered on the request.
 * The ids make asking twice the same as asking once.
 */
export const jobRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('cancel'), user_id: z.string(), created_at: z.date() }),
  z.object({
    type: z.literal('retry_ad'),
    user_id: z.string(),
    ad: z.string().regex(AD_ID_PATTERN),
    /** The ad's generation after this request. */
    generation: z.int().min(2),
    created_at: z.date(),
  }),
  z.object({ type: z.literal('make_thumbnails'), user_id: z.string(), created_at: z.date() }),
  adWishSchema.extend({ type: z.literal('edit_ad'), ...making }),
  z.object({
    type: z.literal('remix_ad'),
    instruction: counted(z.string().min(1), MAX_INSTRUCTION).refine(isVisible),
    /** The job that ends with the answer, where a client of the API waits for it. */
    reply_to: jobIdSchema.nullable().default(null),
    ...making,
  }),
  z.object({ type: z.literal('remake_ad'), size: largeSizeSchema, ...making }),
  z.object({
    type: z.literal('show_version'),
    user_id: z.string(),
    ad: z.string().regex(AD_ID_PATTERN),
    /** The version that the sheet shall show. */
    version: versionNumber,
    created_at: z.date(),
    ...answer,
  }),
]);
export type JobRequest = z.infer<typeof jobRequestSchema>;
/** What asks for another version of an ad. */
export type MakeRequest = Extract<JobRequest, { based_on: number }>;
export type EditRequest = Extract<JobRequest, { type: 'edit_ad' }>;
/** What is answered on the request itself. */
export type AnsweredRequest = Extract<JobRequest, { status: unknown }>;
export type ShowRequest = Extract<JobRequest, { type: 'show_version' }>;

export const CANCEL_REQUEST_ID = 'cancel';
/** Of a job that was made before pictures had thumbnails; asked for once. */
export const THUMBNAILS_REQUEST_ID = 'thumbnails';

export function retryRequestId(ad: string, generation: number): string {
  return `retry_${ad}_${generation}`;
}

/** `random`: 20 letters and digits, chosen once per press of the button. */
export function versionRequestId(type: 'edit' | 'remix' | 'remake' | 'show', ad: string, random: string): string {
  return `${type}_${ad}_${random}`;
}

/**
 * The writes behind a person's wishes; `now` is the SDK's server timestamp.
 * `firestore.rules` accept these changes to exactly these fields and no others.
 */
export function cancelChange<T>(now: T) {
  return { status: 'cancelled' as const, cancelled_at: now, updated_at: now };
}

export function retryChange<T>(generation: number, now: T) {
  return {
    status: 'waiting' as const,
    generation,
    attempts: 0,
    queued: false,
    error: null,
    updated_at: now,
    look_after: now,
  };
}

export function newCancelRequest<T>(userId: string, now: T) {
  return { type: 'cancel' as const, user_id: userId, created_at: now };
}

export function newThumbnailsRequest<T>(userId: string, now: T) {
  return { type: 'make_thumbnails' as const, user_id: userId, created_at: now };
}

export function newRetryRequest<T>(userId: string, ad: string, generation: number, now: T) {
  return { type: 'retry_ad' as const, user_id: userId, ad, generation, created_at: now };
}

export function newEditRequest<T>(userId: string, ad: string, basedOn: number, wish: AdWish, now: T) {
  const type = 'edit_ad' as const;
  return {
    type,
    user_id: userId,
    ad,
    based_on: basedOn,
    ...wish,
    status: 'open' as const,
    created_at: now,
    look_after: now,
  };
}

/** `instruction`: what shall be different, in the person's words. */
export function newRemixRequest<T>(userId: string, ad: string, basedOn: number, instruction: string, now: T) {
  const type = 'remix_ad' as const;
  return {
    type,
    user_id: userId,
    ad,
    based_on: basedOn,
    instruction,
    status: 'open' as const,
    created_at: now,
    look_after: now,
  };
}

/** The same ad again, larger. */
export function newRemakeRequest<T>(userId: string, ad: string, basedOn: number, size: LargeSize, now: T) {
  const type = 'remake_ad' as const;
  return {
    type,
    user_id: userId,
    ad,
    based_on: basedOn,
    size,
    status: 'open' as const,
    created_at: now,
    look_after: now,
  };
}

export function newShowRequest<T>(userId: string, ad: string, version: number, now: T) {
  return {
    type: 'show_version' as const,
    user_id: userId,
    ad,
    version,
    status: 'open' as const,
    created_at: now,
    look_after: now,
  };
}
