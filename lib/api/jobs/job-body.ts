import { z } from 'zod';
import type { JobKind } from '../../domain/jobs/job';
import { errorCodeSchema } from '../../domain/shared/error-code';
import { JOB_STATUSES, jobStatusSchema } from '../../domain/work/job-status';
import { angleFields } from '../dialects/angle-fields';
import { envelope, jobTypeField, shownJobIdField, timeField } from '../fields/fields';
import { dataResultSchema, type DataResultOf, flatResultSchema } from './result-body';
import { stageBodySchema } from './stages-body';

export const percentage = z.int().min(0).max(100);
const details = z.record(z.string(), z.string());

export const jobErrorSchema = z.object({ message: z.string(), code: errorCodeSchema, timestamp: timeField, details });

const AD_JOBS_ONLY = 'Of jobs that make ads.';

export const adCounts = {
  total_ads: z.int().min(0).optional().describe(AD_JOBS_ONLY),
  ads_generated: z.int().min(0).optional().describe(AD_JOBS_ONLY),
};

/** A job in AdForge's words. */
export const jobDataSchema = z.object({
  job_id: shownJobIdField,
  status: jobStatusSchema,
  type: jobTypeField,
  ...angleFields,
  created_at: timeField,
  updated_at: timeField,
  started_at: timeField.optional(),
  completed_at: timeField.nullable().describe('null until the job is completed.'),
  failed_at: timeField.optional(),
  cancelled_at: timeField.optional(),
  estimated_completion: timeField
    .optional()
    .describe('Until it has ended: by the pace of its ads or the stages that are left, else by earlier jobs.'),
  progress: z.object({
    percentage,
    current_step: z.string(),
    ...adCounts,
  }),
  progress_data: z.object({
    percentage,
    current_step: z.string(),
    estimated_time_remaining: z.int().min(1).optional().describe('Seconds, while it runs.'),
    stages: z.array(stageBodySchema).optional().describe('Of jobs that make no ads or images.'),
  }),
  result: dataResultSchema.optional(),
  result_data: dataResultSchema.optional().describe('The same as `result`.'),
  error: jobErrorSchema.optional(),
  error_data: z.object({ message: z.string(), details }).optional(),
  message: z.string().describe('The state in words.'),
});
export type JobData = z.infer<typeof jobDataSchema>;

/** The same of a kind, by which its result is known: `JobDataOf<JobKind>` is told apart by its `type`. */
export type JobDataOf<K extends JobKind> = {
  [T in K]: Omit<JobData, 'type' | 'result' | 'result_data'> & {
    type: T;
    result?: DataResultOf<T>;
    result_data?: DataResultOf<T>;
  };
}[K];

/** What the fields beside `data` say in other words. */
export const flatWordsSchema = z.object({
  status: z
    .enum([...JOB_STATUSES, 'pending', 'running'])
    .describe('`pending` is what image jobs and analyses call `queued`, `running` what analyses call `processing`.'),
  result: flatResultSchema.optional(),

  job_type: jobTypeField,
  attempts: z.int().min(0).describe('How often the job was started.'),
  error: z.string().nullable().describe('The message of the error.'),
});

/** The answer about one job: the same fields in `data` and beside it, for clients of both habits. */
export const jobBodySchema = z.object({
  ...jobDataSchema.shape,
  ...flatWordsSchema.shape,
  result_data: flatResultSchema.optional().describe('The same as `result`.'),
  ...envelope,
  data: jobDataSchema,
});
export type JobBody = z.infer<typeof jobBodySchema>;
