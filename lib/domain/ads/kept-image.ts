import { z } from 'zod';

/** An image that brand or product keeps. */
export const keptImageSchema = z.object({
  /** Carries a token: needs no sign-in. */
  url: z.string(),
  storage_path: z.string(),
  width: z.int().min(1),
  height: z.int().min(1),
  /** In bytes; images that were kept before it was recorded say 1. */
  size: z.int().min(1).default(1),
});
export type KeptImage = z.infer<typeof keptImageSchema>;
