import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { z } from 'zod';
import { preparedImageSchema } from '../inputs/prepared-image';
import { timestampsToDates } from './read-documents';

const storedInputSchema = z.object({ storage_path: z.string(), image: preparedImageSchema });
export type StoredInput = z.infer<typeof storedInputSchema>;

export const storedInputsSchema = z.object({
  photos: z.array(storedInputSchema).min(1),
  logo: storedInputSchema.nullable(),
});
export type StoredInputs = z.infer<typeof storedInputsSchema>;

/**
 * `ad_videos_jobs/{jobId}/private/run`: how far starting the job has come. Kept out of the
 * job document, which every listener receives whole at each change.
 */
export const runSchema = z.object({
  /** Until when the function that starts the job may be silent before another takes over. */
  lease_expires_at: z.date(),
  inputs: storedInputsSchema.nullable(),
  /** True once every ad of the plan has its task on the queue. */
  dispatched: z.boolean(),
});
export type Run = z.infer<typeof runSchema>;

export function readRun(snapshot: DocumentSnapshot): Run | null {
  return snapshot.exists ? runSchema.parse(timestampsToDates(snapshot.data())) : null;
}
