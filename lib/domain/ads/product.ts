import { z } from 'zod';
import { catalogueFields } from './catalogue-fields';
import { keptImageSchema } from './kept-image';

/** In units of the currency: 12.5 is twelve and a half euros. */
export const priceSchema = z.object({
  amount: z.number().positive(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What it cost before. */
  was: z.number().positive().nullable(),
});
export type Price = z.infer<typeof priceSchema>;

/** What can be known of a product besides its name and description; null for what nobody has said. */
export const productFacts = {
  features: z.array(z.string()).default([]),
  price: priceSchema.nullable().default(null),
  availability: z.enum(['in_stock', 'out_of_stock', 'preorder', 'discontinued']).nullable().default(null),
  rating: z.object({ value: z.number(), count: z.int().nullable() }).nullable().default(null),
  category: z.string().nullable().default(null),
  images: z.array(keptImageSchema).default([]),
  source_url: z.string().nullable().default(null),
  /** ISO 639-1. */
  language: z.string().nullable().default(null),
};

/** `users/{uid}/stores/{brandId}/products/{productId}`: what the jobs of a product, or its own page, said about it last. */
export const productSchema = z.object({
  full_name: z.string().min(1),
  description: z.string(),
  ...productFacts,
  /** The product of the same brand that this one was merged into: what is written for this one goes there. */
  merged_into: z.string().nullable().default(null),
  ...catalogueFields,
});
export type Product = z.infer<typeof productSchema>;
