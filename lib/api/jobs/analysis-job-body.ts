import { z } from 'zod';
import { adAnalysisResultSchema } from '../../domain/kinds/analysis/ad-analysis';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { type Figures, NO_FIGURES } from '../../domain/work/figures';
import { adAnalysis, ANALYSIS_STATUSES, analysisMessage, analysisProgress } from '../dialects/ad-analysis';
import { timeField } from '../fields/fields';
import { plannedSeconds } from './estimate';
import { percentage } from './job-body';

export const analysisJobIdField = z
  .string()
  .meta({ description: 'Id of an analysis, 24 hex digits.', examples: ['65f8b2c4d1e2f3a4b5c6d7e8'] });
const seconds = z.int().min(0);

/** An analysis in the words of its clients, who read the body itself. */
export const analysisJobSchema = z.object({
  _id: analysisJobIdField,
  job_id: analysisJobIdField,
  user_id: z.string(),
  job_type: z.literal('ad_analysis'),
  status: z.enum(ANALYSIS_STATUSES),
  progress: percentage,
  message: z.string().describe('What it is doing, or how it has ended.'),
  error_message: z.string().nullable(),
  result_count: z.int().min(0).nullable().describe('How many ads are analysed; null until it has ended.'),
  created_at: timeField,
  started_at: timeField.nullable(),
  completed_at: timeField.nullable().describe('When it ended, in whatever way.'),
  estimated_duration_seconds: seconds,
  actual_duration_seconds: seconds.nullable(),
});
export type AnalysisJob = z.infer<typeof analysisJobSchema>;

export const analysisJobsSchema = z.array(analysisJobSchema);

/** `figures` say how long such jobs took. */
export function analysisJobBody(job: IdentifiedJob, figures: Figures = NO_FIGURES): AnalysisJob {
  const { id, user_id, status, error, started_at, created_at } = job;
  const ended = job.completed_at ?? job.failed_at ?? job.cancelled_at;
  const isOver = status !== 'queued' && status !== 'processing';
  const count = isOver ? (adAnalysisResultSchema.safeParse(job.result).data?.result_count ?? null) : null;
  return {
    _id: id,
    job_id: id,
    user_id,
    job_type: 'ad_analysis',
    status: adAnalysis.flatStatus(status),
    progress: analysisProgress(job),
    message: analysisMessage(job, count),
    error_message: status === 'failed' ? (error?.message ?? null) : null,
    result_count: count,
    created_at: created_at.toISOString(),
    started_at: started_at?.toISOString() ?? null,
    completed_at: isOver ? (ended?.toISOString() ?? null) : null,
    estimated_duration_seconds: Math.round(plannedSeconds(job, figures)),
    actual_duration_seconds: isOver && ended && started_at ? secondsBetween(started_at, ended) : null,
  };
}

function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000));
}

/** The answer to a start. */
export const startedAnalysisSchema = z.object({
  job_id: analysisJobIdField,
  status: z.literal('pending'),
  message: z.string(),
  estimated_duration_seconds: seconds,
});
export type StartedAnalysis = z.infer<typeof startedAnalysisSchema>;

export function startedAnalysisBody(job: IdentifiedJob, figures: Figures): StartedAnalysis {
  return {
    job_id: job.id,
    status: 'pending',
    message: 'Ad analysis job started successfully. Use the job ID to track progress.',
    estimated_duration_seconds: Math.round(plannedSeconds(job, figures)),
  };
}

/** The answer to a cancel. */
export const cancelledAnalysisSchema = z.object({ success: z.literal(true), message: z.string() });
export const CANCELLED_ANALYSIS: z.infer<typeof cancelledAnalysisSchema> = {
  success: true,
  message: 'Job cancelled successfully',
};
