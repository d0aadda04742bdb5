import { z } from 'zod';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { shownJobId } from '../../domain/work/job-id';
import { jobStatusSchema } from '../../domain/work/job-status';
import { angleFields, angleOf } from '../dialects/angle-fields';
import { envelope, jobTypeField, shownJobIdField, timeField } from '../fields/fields';
import { pageMetadata, pageMetadataSchema } from '../fields/page-metadata';
import { JOB_FILTERS } from '../requests/job-query';
import { adCounts, flatWordsSchema, jobErrorSchema, percentage } from './job-body';
import { dataResultSchema, flatResultSchema, type ShownResult, shownResult } from './result-body';
import { errorFields, flatWords, pictureCounts } from './show-job';

/** A job of a list. */
export const listedJobSchema = z.object({
  job_id: shownJobIdField,
  status: jobStatusSchema,
  type: jobTypeField,
  job_type: jobTypeField,
  ...angleFields,
  created_at: timeField,
  completed_at: timeField.nullable(),
  progress: percentage,
  ...adCounts,
  result: dataResultSchema.optional(),
  error: jobErrorSchema.optional(),
});
export type ListedJob = z.infer<typeof listedJobSchema>;

export const jobListSchema = z.object({
  ...envelope,
  data: z.object({
    jobs: z.array(listedJobSchema),
    total: z.int().min(0),
    filter: z.enum(JOB_FILTERS),
    limit: z.int().min(1),
  }),
  jobs: z.array(
    z.object({ ...listedJobSchema.shape, ...flatWordsSchema.shape, result_data: flatResultSchema.optional() }),
  ),
  metadata: pageMetadataSchema,
});
export type JobList = z.infer<typeof jobListSchema>;

/** Which page of which list it is. */
export interface ListPage {
  filter: JobList['data']['filter'];
  page: number;
  size: number;
}

/**
 * The answer with a page of jobs: `data.jobs` in AdForge's words, `jobs` in the flat ones. `next` is for who
 * goes from one cursor to the next.
 */
export function listBody(
  jobs: readonly IdentifiedJob[],
  total: number,
  { filter, page, size }: ListPage,
  next?: string | null,
): JobList {
  const shown = jobs.map((job) => ({ job, result: shownResult(job, null) }));
  return {
    success: true,
    message: `Retrieved ${jobs.length} job(s)`,
    data: { jobs: shown.map(({ job, result }) => listItem(job, result)), total, filter, limit: size },
    jobs: shown.map(({ job, result }) => ({ ...listItem(job, result), ...flatWords(job, result) })),
    metadata: pageMetadata(total, { page, size }, next),
  };
}

/** One job of a list, in AdForge's words. */
function listItem(job: IdentifiedJob, { data: result }: ShownResult): ListedJob {
  const { error } = errorFields(job);
  return {
    job_id: shownJobId(job.id),
    status: job.status,
    type: job.type,
    job_type: job.type,
    ...angleOf(job),
    created_at: job.created_at.toISOString(),
    completed_at: job.completed_at?.toISOString() ?? null,
    progress: job.progress.percentage,
    ...pictureCounts(job),
    ...(result ? { result } : {}),
    ...(error ? { error } : {}),
  };
}
