import { z } from 'zod';
import type { BulkDynamicInput } from './bulk-dynamic';
import { recordedErrorSchema } from './error-code';
import { JOB_KINDS, type JobKind } from './job-kind';
import { jobStatusSchema } from './job-status';
import { initialProgress, progressSchema } from './progress';
import { templateIdSchema, templateOfferSchema } from './template';

export const JOB_ID_PATTERN = /^job_[a-z0-9]{20}$/;
export const jobIdSchema = z.string().regex(JOB_ID_PATTERN);

const timeOrNull = z.date().nullable().default(null);

/** Fields without a default are those that a job is created with; the functions add the rest. */
function jobDocumentSchema<K extends JobKind, I extends z.ZodType, R extends z.ZodType>(
  kind: K,
  { input, result }: { input: I; result: R },
) {
  return z.object({
    user_id: z.string().min(1),
    type: z.literal(kind),
    status: jobStatusSchema,
    created_at: z.date(),
    updated_at: z.date(),
    started_at: timeOrNull,
    completed_at: timeOrNull,
    failed_at: timeOrNull,
    cancelled_at: timeOrNull,
    /** When the document, its ads and its files are deleted; set when the job ends. */
    expires_at: timeOrNull,
    /** How often the job was started; more than 1 after a crash. */
    attempts: z.int().min(0).default(0),
    provider: z.string().nullable().default(null),
    /** The template of each ad, in order, once the job is planned. */
    plan: z.array(templateIdSchema).default([]),
    /** What the provider can make, once the job is planned: what its ads can be changed to. */
    offer: templateOfferSchema.default({}),
    /** The price of an ad when the job was planned, and what its ads have cost so far, in US dollars: estimates. */
    usd_per_ad: z.number().min(0).default(0),
    cost_usd: z.number().min(0).default(0),
    input,
    progress: progressSchema,
    result: result.nullable().default(null),
    error: recordedErrorSchema.nullable().default(null),
  });
}

/** `ad_videos_jobs/{jobId}`, with times as Date: one object schema per kind, told apart by `type`. */
export const jobSchema = z.discriminatedUnion('type', [jobDocumentSchema('bulk-dynamic', JOB_KINDS['bulk-dynamic'])]);
export type Job = z.infer<typeof jobSchema>;
/** A job with the id of its document. */
export type IdentifiedJob = Job & { id: string };

/**
 * What a browser writes to create a bulk job; `now` is the SDK's server timestamp.
 * `firestore.rules` accept this shape and no other.
 */
export function newBulkJob<T>(userId: string, input: BulkDynamicInput, now: T) {
  return {
    user_id: userId,
    type: 'bulk-dynamic' as const,
    status: 'queued' as const,
    created_at: now,
    updated_at: now,
    input,
    progress: initialProgress(input.count),
  };
}
