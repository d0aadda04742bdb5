import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { z } from 'zod';
import { adCopySchema } from '../../../../lib/domain/ads/ad';
import { templateIdSchema } from '../../../../lib/domain/ads/template';
import { preparedImageSchema } from '../../inputs/prepared-image';
import { timestampsToDates } from './read-documents';

const storedInputSchema = z.object({ storage_path: z.string(), image: preparedImageSchema });
export type StoredInput = z.infer<typeof storedInputSchema>;

export const storedInputsSchema = z.object({
  photos: z.array(storedInputSchema),
  logo: storedInputSchema.nullable(),
});
export type StoredInputs = z.infer<typeof storedInputsSchema>;

const draftAdSchema = z.object({
  number: z.int().min(1),
  template: templateIdSchema,
  variation: z.int().min(1),
  copy: adCopySchema,
  /** null until it is written. */
  prompt: z.string().nullable(),
  /** Whether the prompt was polished, where that was asked for. */
  refined: z.boolean().default(false),
});
export type DraftAd = z.infer<typeof draftAdSchema>;

/**
 * `ad_videos_jobs/{jobId}/private/run`: how far starting the job has come. Kept out of the
 * job document, which every listener receives whole at each change.
 */
export const runSchema = z.object({
  /** Until when the function that starts the job may be silent before another takes over. */
  lease_expires_at: z.date(),
  /** Who has that lease. */
  lease_token: z.string().nullable().default(null),
  inputs: storedInputsSchema.nullable(),
  /** What a provider has planned so far: kept from call to call, so that none is paid for twice. */
  plan: z
    .object({
      provider: z.string(),
      ads: z.array(draftAdSchema).min(1),
      /** The write that has stored it, by which that one knows that it was applied. */
      stored_by: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  /** True once every ad of the plan has its task on the queue. */
  dispatched: z.boolean(),
});
export type Run = z.infer<typeof runSchema>;

export function readRun(snapshot: DocumentSnapshot): Run | null {
  return snapshot.exists ? runSchema.parse(timestampsToDates(snapshot.data())) : null;
}
