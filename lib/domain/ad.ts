import { z } from 'zod';
import { aspectRatioSchema } from './aspect-ratio';
import { recordedErrorSchema } from './error-code';
import { adStatusSchema } from './job-status';
import { templateIdSchema } from './template';

export const AD_ID_PATTERN = /^[0-9]{2}$/;

/** `1` → `01`: the id of an ad's document is its two-digit number. */
export function adId(number: number): string {
  return String(number).padStart(2, '0');
}

/** The words on an ad. `line` and `call_to_action` may be empty, the headline never. */
export const adCopySchema = z.object({
  headline: z.string().min(1),
  line: z.string(),
  call_to_action: z.string(),
});
export type AdCopy = z.infer<typeof adCopySchema>;

/**
 * Who works on the ad. Only the holder of `token` may end the try; `delivery` is the
 * queue's retry count, by which a redelivery (the earlier try is over) is told from a
 * duplicate (it is still running).
 */
export const adLeaseSchema = z.object({
  token: z.string(),
  delivery: z.int().min(0),
  expires_at: z.date(),
});

/** `ad_videos_jobs/{jobId}/ads/{nn}`, with times as Date. */
export const adSchema = z.object({
  user_id: z.string().min(1),
  number: z.int().min(1),
  status: adStatusSchema,
  template: templateIdSchema,
  variation: z.int().min(1),
  aspect_ratio: aspectRatioSchema,
  copy: adCopySchema,
  prompt: z.string(),
  provider: z.string(),
  model: z.string().nullable(),
  conversation_id: z.string(),
  storage_path: z.string(),
  /** Part of the download URL; fixed when the ad is planned, so that a repeated upload keeps its URL. */
  download_token: z.string(),
  firebase_url: z.string().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  bytes: z.int().nullable(),
  /** ThumbHash of the finished ad, base64. */
  preview: z.string().nullable(),
  error: recordedErrorSchema.nullable(),
  /** How often making it was tried since it was planned or last asked for again. */
  attempts: z.int().min(0),
  /** 1, and one more each time that it is put on the queue anew; older tasks find it changed and stop. */
  generation: z.int().min(1),
  /** What the job's counters already hold of this ad. */
  counted_as: z.enum(['done', 'failed']).nullable(),
  lease: adLeaseSchema.nullable(),
  created_at: z.date(),
  updated_at: z.date(),
  started_at: z.date().nullable(),
  ended_at: z.date().nullable(),
});
export type Ad = z.infer<typeof adSchema>;
export type IdentifiedAd = Ad & { id: string };
