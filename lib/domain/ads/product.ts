import { z } from 'zod';

/** `users/{uid}/stores/{brandId}/products/{productId}`: what the jobs of a product said about it last. */
export const productSchema = z.object({
  full_name: z.string().min(1),
  description: z.string(),
  updated_at: z.date(),
});
export type Product = z.infer<typeof productSchema>;
