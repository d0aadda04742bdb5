import { z } from 'zod';
import { CALLBACK_EVENTS } from '../../domain/jobs/callback';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { jobDataSchema } from './job-body';
import { timeField } from '../fields/fields';

/** What is sent to a `callback_url` when a job has ended. */
export const webhookBodySchema = z.object({
  type: z.enum(CALLBACK_EVENTS),
  timestamp: timeField.describe('When the job ended.'),
  data: jobDataSchema
    .pick({
      job_id: true,
      status: true,
      type: true,
      created_at: true,
      updated_at: true,
      completed_at: true,
      result: true,
      error: true,
    })
    .extend({ status_url: z.string().describe('Where the whole job can be looked at.') }),
});
export type WebhookBody = z.infer<typeof webhookBodySchema>;

export function webhookBody(job: IdentifiedJob, type: WebhookBody['type'], endedAt: Date): WebhookBody {
  const { result, error } = job;
  const ads = result?.ads.map(({ number: _number, note: _note, ...ad }) => ad);
  return {
    type,
    timestamp: endedAt.toISOString(),
    data: {
      job_id: job.id,
      status: job.status,
      type: job.type,
      created_at: job.created_at.toISOString(),
      updated_at: job.updated_at.toISOString(),
      completed_at: job.completed_at?.toISOString() ?? null,
      ...(result && ads ? { result: { ads_generated: result.ads_generated, failed: result.failed, ads } } : {}),
      ...(job.status === 'failed' && error
        ? { error: { ...error, timestamp: error.timestamp.toISOString(), details: error.details ?? {} } }
        : {}),
      status_url: `/api/v1/jobs/${job.id}`,
    },
  };
}
