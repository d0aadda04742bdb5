import { z } from 'zod';
import { shownJobId } from '../../domain/work/job-id';
import { envelope, shownJobIdField } from '../fields/fields';

const cancelled = { job_id: shownJobIdField, status: z.literal('cancelled') };

export const cancelledBodySchema = z.object({ ...envelope, data: z.object(cancelled), ...cancelled });
export type CancelledBody = z.infer<typeof cancelledBodySchema>;

export function cancelledBody(jobId: string): CancelledBody {
  const job = { job_id: shownJobId(jobId), status: 'cancelled' as const };
  return { success: true, message: 'Job cancelled successfully', data: job, ...job };
}
