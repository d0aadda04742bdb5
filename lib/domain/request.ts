import { z } from 'zod';
import { AD_ID_PATTERN } from './ad';

/**
 * `ad_videos_jobs/{jobId}/requests/{requestId}`: what a person asks of a running or ended
 * job. Written in one batch with the change it stands for, so that one function, run once
 * for each request, does the rest. The ids make asking twice the same as asking once.
 */
export const jobRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('cancel'), user_id: z.string(), created_at: z.date() }),
  z.object({
    type: z.literal('retry_ad'),
    user_id: z.string(),
    ad: z.string().regex(AD_ID_PATTERN),
    /** The ad's generation after this request. */
    generation: z.int().min(2),
    created_at: z.date(),
  }),
]);
export type JobRequest = z.infer<typeof jobRequestSchema>;

export const CANCEL_REQUEST_ID = 'cancel';

export function retryRequestId(ad: string, generation: number): string {
  return `retry_${ad}_${generation}`;
}
