import { z } from 'zod';
import { errorCodeSchema } from '../../domain/shared/error-code';
import { finishedAdSchema, pictureResultSchema } from '../../domain/ads/picture-result';
import { JOB_STATUSES, jobStatusSchema } from '../../domain/work/job-status';
import { envelope, imageJobIdField, jobIdField, jobTypeField, shownJobIdField, timeField } from '../fields/fields';

const percentage = z.int().min(0).max(100);
const details = z.record(z.string(), z.string());

/** What a job has made, as clients see it; while it runs, the ads finished so far. */
export const resultBodySchema = pictureResultSchema.extend({
  ads: z.array(finishedAdSchema.omit({ number: true, note: true })),
});

/** What an image job has made: the three fields that its clients know. */
export const imageResultSchema = z.object({
  image_url: z.string(),
  generated_at: timeField,
  message: z.string().describe('What whoever made it says about it.'),
});

/** The same in `data`, with what is known of the file. */
export const imageDataResultSchema = imageResultSchema.extend(
  finishedAdSchema.pick({
    firebase_url: true,
    storage_path: true,
    conversation_id: true,
    aspect_ratio: true,
    prompt_used: true,
  }).shape,
);

const dataResult = z.union([resultBodySchema, imageDataResultSchema]);
const flatResult = z.union([resultBodySchema, imageResultSchema]);
const AD_JOBS_ONLY = 'Of jobs that make ads.';

export const jobErrorSchema = z.object({ message: z.string(), code: errorCodeSchema, timestamp: timeField, details });

const adCounts = {
  total_ads: z.int().min(0).optional().describe(AD_JOBS_ONLY),
  ads_generated: z.int().min(0).optional().describe(AD_JOBS_ONLY),
};

/** A job in AdForge's words. */
export const jobDataSchema = z.object({
  job_id: shownJobIdField,
  status: jobStatusSchema,
  type: jobTypeField,
  created_at: timeField,
  updated_at: timeField,
  started_at: timeField.optional(),
  completed_at: timeField.nullable().describe('null until the job is completed.'),
  failed_at: timeField.optional(),
  cancelled_at: timeField.optional(),
  estimated_completion: timeField.optional().describe('While it runs: by the pace of the ads that have ended.'),
  progress: z.object({
    percentage,
    current_step: z.string(),
    ...adCounts,
  }),
  progress_data: z.object({
    percentage,
    current_step: z.string(),
    estimated_time_remaining: z.int().min(1).optional().describe('Seconds, while it runs.'),
  }),
  result: dataResult.optional(),
  result_data: dataResult.optional().describe('The same as `result`.'),
  error: jobErrorSchema.optional(),
  error_data: z.object({ message: z.string(), details }).optional(),
  message: z.string().describe('The state in words.'),
});
export type JobData = z.infer<typeof jobDataSchema>;

/** What the fields beside `data` say in other words. */
export const flatWordsSchema = z.object({
  status: z.enum([...JOB_STATUSES, 'pending']).describe('`pending` is what image jobs call `queued`.'),
  result: flatResult.optional(),

  job_type: jobTypeField,
  attempts: z.int().min(0).describe('How often the job was started.'),
  error: z.string().nullable().describe('The message of the error.'),
});

/** The answer about one job: the same fields in `data` and beside it, for clients of both habits. */
export const jobBodySchema = z.object({
  ...jobDataSchema.shape,
  ...flatWordsSchema.shape,
  result_data: flatResult.optional().describe('The same as `result`.'),
  ...envelope,
  data: jobDataSchema,
});
export type JobBody = z.infer<typeof jobBodySchema>;

/** A job of a list. */
export const listedJobSchema = z.object({
  job_id: shownJobIdField,
  status: jobStatusSchema,
  type: jobTypeField,
  job_type: jobTypeField,
  created_at: timeField,
  completed_at: timeField.nullable(),
  progress: percentage,
  ...adCounts,
  result: dataResult.optional(),
  error: jobErrorSchema.optional(),
});
export type ListedJob = z.infer<typeof listedJobSchema>;

/** `pending` is what image clients call `queued`. */
export const JOB_FILTERS = ['all', ...JOB_STATUSES, 'pending'] as const;

export const jobListSchema = z.object({
  ...envelope,
  data: z.object({
    jobs: z.array(listedJobSchema),
    total: z.int().min(0),
    filter: z.enum(JOB_FILTERS),
    limit: z.int().min(1),
  }),
  jobs: z.array(z.object({ ...listedJobSchema.shape, ...flatWordsSchema.shape, result_data: flatResult.optional() })),
  metadata: z.object({
    current_page: z.int().min(1),
    page_size: z.int().min(1),
    first_page: z.literal(1),
    last_page: z.int().min(1),
    total_records: z.int().min(0),
  }),
});
export type JobList = z.infer<typeof jobListSchema>;

const cancelled = { job_id: shownJobIdField, status: z.literal('cancelled') };

export const cancelledBodySchema = z.object({ ...envelope, data: z.object(cancelled), ...cancelled });
export type CancelledBody = z.infer<typeof cancelledBodySchema>;

const queued = { job_id: jobIdField, status: z.literal('queued') };

export const createdBodySchema = z.object({
  ...envelope,
  data: z.object({
    ...queued,
    created_at: timeField,
    estimated_completion: timeField,
    status_url: z.string().describe('Where the job can be looked at.'),
    message: z.string(),
  }),
  ...queued,
});
export type CreatedBody = z.infer<typeof createdBodySchema>;

const pendingImage = { job_id: imageJobIdField, status: z.literal('pending') };

export const createdImageSchema = z.object({
  ...envelope,
  ...pendingImage,
  data: z.object({
    job_id: imageJobIdField,
    status: z.literal('queued'),
    status_url: z.string().describe('Where the job can be looked at.'),
    message: z.string(),
  }),
});
export type CreatedImage = z.infer<typeof createdImageSchema>;
