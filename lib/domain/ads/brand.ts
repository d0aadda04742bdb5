import { z } from 'zod';

/** `users/{uid}/stores/{brandId}`: what the jobs of a brand said about it last. */
export const brandSchema = z.object({
  name: z.string().min(1),
  primary_color_hex: z.string(),
  secondary_color_hex: z.string(),
  updated_at: z.date(),
});
export type Brand = z.infer<typeof brandSchema>;
