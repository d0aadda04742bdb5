import { z } from 'zod';
import { CALLBACK_EVENTS } from '../../domain/jobs/callback';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { shownJobId } from '../../domain/work/job-id';
import { angleOf } from '../dialects/angle-fields';
import { timeField } from '../fields/fields';
import { jobDataSchema } from './job-body';
import { shownResult } from './result-body';

/** What is sent to a `callback_url` when a job has ended. */
export const webhookBodySchema = z.object({
  type: z.enum(CALLBACK_EVENTS),
  timestamp: timeField.describe('When the job ended.'),
  data: jobDataSchema
    .pick({
      job_id: true,
      status: true,
      type: true,
      angle_id: true,
      analysis_id: true,
      created_at: true,
      updated_at: true,
      completed_at: true,
      result: true,
      error: true,
    })
    .extend({ status_url: z.string().describe('Where the whole job can be looked at.') }),
});
export type WebhookBody = z.infer<typeof webhookBodySchema>;

/** What the caller of a job of any kind is told of its end, in the words of `data` of `GET /jobs/{id}`. */
export function webhookBody(job: IdentifiedJob, type: WebhookBody['type'], endedAt: Date): WebhookBody {
  const { data: result } = shownResult(job, null);
  const error = job.status === 'failed' ? job.error : null;
  return {
    type,
    timestamp: endedAt.toISOString(),
    data: {
      job_id: shownJobId(job.id),
      status: job.status,
      type: job.type,
      ...angleOf(job),
      created_at: job.created_at.toISOString(),
      updated_at: job.updated_at.toISOString(),
      completed_at: job.completed_at?.toISOString() ?? null,
      ...(result ? { result } : {}),
      ...(error ? { error: { ...error, timestamp: error.timestamp.toISOString(), details: error.details ?? {} } } : {}),
      status_url: `/api/v1/jobs/${job.id}`,
    },
  };
}
