import { z } from 'zod';

/** By what the product is cut out of an image, as a person has done it: a PNG, as `photoUploadSchema` says. */
export const keptCutoutSchema = z.object({
  /** Carries a token: needs no sign-in. */
  url: z.string(),
  storage_path: z.string(),
});
export type KeptCutout = z.infer<typeof keptCutoutSchema>;

/** An image that brand or product keeps. */
export const keptImageSchema = z.object({
  /** Carries a token: needs no sign-in. */
  url: z.string(),
  storage_path: z.string(),
  width: z.int().min(1),
  height: z.int().min(1),
  /** In bytes; images that were kept before it was recorded say 1. */
  size: z.int().min(1).default(1),
  /** Of a product's photo that was cut out by hand. */
  cutout: keptCutoutSchema.optional(),
});
export type KeptImage = z.infer<typeof keptImageSchema>;
