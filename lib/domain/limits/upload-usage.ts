import { z } from 'zod';

/** `users/{uid}/usage/uploads`: what a person has uploaded on a day (UTC). Written by functions, readable by the person. */
export const uploadUsageSchema = z.object({
  /** `YYYY-MM-DD`. */
  day: z.string(),
  files: z.int().min(0),
  bytes: z.number().min(0),
  /** Why nothing more is kept on that day, a sentence or two for the person; null where something may. */
  full: z.string().nullable(),
});
export type UploadUsage = z.infer<typeof uploadUsageSchema>;
