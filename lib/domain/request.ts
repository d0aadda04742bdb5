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

/**
 * The writes behind a person's wishes; `now` is the SDK's server timestamp.
 * `firestore.rules` accept these changes to exactly these fields and no others.
 */
export function cancelChange<T>(now: T) {
  return { status: 'cancelled' as const, cancelled_at: now, updated_at: now };
}

export function retryChange<T>(generation: number, now: T) {
  return { status: 'waiting' as const, generation, attempts: 0, error: null, updated_at: now };
}

export function newCancelRequest<T>(userId: string, now: T) {
  return { type: 'cancel' as const, user_id: userId, created_at: now };
}

export function newRetryRequest<T>(userId: string, ad: string, generation: number, now: T) {
  return { type: 'retry_ad' as const, user_id: userId, ad, generation, created_at: now };
}
