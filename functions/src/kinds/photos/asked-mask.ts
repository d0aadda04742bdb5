import { z } from 'zod';

/** A mask that a model was asked for: it is asked once for each photo of a job, whatever becomes of that. */
export const askedMaskSchema = z.object({
  /** Which of the job's photos, from 1. */
  photo: z.int().min(1),
  /** In US dollars, what its answer is counted with while nobody knows what it has cost. */
  on_its_way_usd: z.number().min(0),
});
export type AskedMask = z.infer<typeof askedMaskSchema>;
