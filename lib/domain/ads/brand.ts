import { z } from 'zod';
import { catalogueFields } from './catalogue-fields';
import { keptImageSchema } from './kept-image';

/** `users/{uid}/stores/{brandId}`: what the jobs of a brand, or its own pages, said about it last. */
export const brandSchema = z.object({
  name: z.string().min(1),
  primary_color_hex: z.string().nullable().default(null),
  secondary_color_hex: z.string().nullable().default(null),
  other_colors: z.array(z.string()).default([]),
  website: z.string().nullable().default(null),
  logo: keptImageSchema.nullable().default(null),
  fonts: z.array(z.string()).default([]),
  tone: z.string().nullable().default(null),
  /** ISO 639-1. */
  language: z.string().nullable().default(null),
  /** The brand that this one was merged into: what is written for this one goes there. */
  merged_into: z.string().nullable().default(null),
  ...catalogueFields,
});
export type Brand = z.infer<typeof brandSchema>;
