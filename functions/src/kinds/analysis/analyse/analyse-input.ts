import { z } from 'zod';

export const madeHereSchema = z.object({
  job_id: z.string(),
  ad: z.string(),
  found_by: z.enum(['name', 'link', 'picture']),
  angle_id: z.string().nullable(),
});
export type MadeHere = z.infer<typeof madeHereSchema>;

const adInputSchema = z.object({
  ad_id: z.string(),
  /** Null for one that has to be read anew next time. */
  content: z.string().nullable(),
  unchanged: z.boolean(),
  made_here: madeHereSchema.nullable(),
  /** In US dollars what the model may cost that reads it here; null where none does. */
  model_usd: z.number().nullable(),
});
export type AdInput = z.infer<typeof adInputSchema>;
export const analyseInputSchema = z.object({ ads: z.array(adInputSchema).min(1), ads_path: z.string() });

export const analyseResultSchema = z.object({
  /** How many that were not counted as unchanged. */
  analysed: z.int(),
  skipped: z.array(z.object({ ad_id: z.string(), ad_name: z.string(), reason: z.string() })),
});
