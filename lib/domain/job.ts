import { z } from 'zod';
import { recordedErrorSchema } from './error-code';
import { JOB_KINDS, type JobInput, type JobKind, type JobResult } from './job-kind';
import { jobStatusSchema } from './job-status';
import { progressSchema } from './progress';

export const JOB_ID_PATTERN = /^job_[a-z0-9]{20}$/;
export const jobIdSchema = z.string().regex(JOB_ID_PATTERN);

function jobDocumentSchema<K extends JobKind>(kind: K) {
  return z.object({
    user_id: z.string().min(1),
    type: z.literal(kind),
    status: jobStatusSchema,
    created_at: z.date(),
    updated_at: z.date(),
    started_at: z.date().nullable(),
    completed_at: z.date().nullable(),
    failed_at: z.date().nullable(),
    cancelled_at: z.date().nullable(),
    /** When the document, its ads and its files are deleted by the TTL policy; null while it runs. */
    expires_at: z.date().nullable(),
    /** How often the job was started; more than 1 after a crash. */
    attempts: z.int().min(0),
    /** Until when the function that plans the job may work on it before another takes over. */
    lease_expires_at: z.date().nullable(),
    /** True once every ad of the plan has its task on the queue. */
    dispatched: z.boolean(),
    provider: z.string().nullable(),
    input: JOB_KINDS[kind].input as z.ZodType<JobInput<K>>,
    progress: progressSchema,
    result: (JOB_KINDS[kind].result as z.ZodType<JobResult<K>>).nullable(),
    error: recordedErrorSchema.nullable(),
  });
}

/** `ad_videos_jobs/{jobId}`, with times as Date: one object schema per kind, told apart by `type`. */
export const jobSchema = z.discriminatedUnion('type', [jobDocumentSchema('bulk-dynamic')]);
export type Job = z.infer<typeof jobSchema>;
/** A job with the id of its document. */
export type IdentifiedJob = Job & { id: string };
