import { z } from 'zod';
import { JOB_STATUSES, type JobStatus } from '../../domain/work/job-status';
import { envelope, timeField } from '../fields/fields';

const count = z.int().min(0);
const seconds = z.number().min(0).nullable().describe('Seconds; null when there is nothing to measure.');
const counts = Object.fromEntries(JOB_STATUSES.map((status) => [status, count])) as Record<JobStatus, typeof count>;

/** How a person's own jobs are doing. */
export const queueStatsSchema = z.object({
  ...envelope,
  data: z.object({
    ...counts,
    oldest_waiting: z.object({ created_at: timeField, seconds: count }).nullable(),
    last_24_hours: z.object({
      completed: count,
      failed: count,
      cancelled: count,
      success_rate: z.number().min(0).max(1).nullable().describe('Cancelled jobs don’t count.'),
    }),
    average_seconds_per_job: seconds,
    average_seconds_per_ad: seconds,
  }),
});
export type QueueStats = z.infer<typeof queueStatsSchema>;
