import { z } from 'zod';
import type { Brand } from '../../domain/ads/brand';
import { envelope, timeField } from '../fields/fields';
import { pageMetadataSchema } from '../fields/page-metadata';

export const brandIdField = z.string().meta({ description: 'Id of a brand.', examples: ['northwind-5b0c7e21'] });

const text = z.string().nullable();

/** A brand of the person's own. */
export const brandFieldsSchema = z.object({
  brand_id: brandIdField,
  name: z.string(),
  website: text,
  logo: z
    .object({ url: z.string().describe('Carries a token: needs no sign-in.'), storage_path: z.string() })
    .nullable(),
  colors: z.object({
    primary: text.describe('`#RRGGBB`'),
    secondary: text.describe('`#RRGGBB`'),
    others: z.array(z.string()),
  }),
  fonts: z.array(z.string()),
  tone: text.describe('Words of its own that tell it.'),
  language: text.describe('ISO 639-1.'),
  created_at: timeField.nullable().describe('null for what was kept before it was recorded.'),
  updated_at: timeField,
});
export type BrandBody = z.infer<typeof brandFieldsSchema>;

export const brandAnswerSchema = z.object({ ...envelope, ...brandFieldsSchema.shape });
export type BrandAnswer = z.infer<typeof brandAnswerSchema>;

export const brandListSchema = z.object({
  ...envelope,
  brands: z.array(brandFieldsSchema),
  metadata: pageMetadataSchema,
});

export const deletedBrandSchema = z.object({ ...envelope, brand_id: brandIdField });

/** A brand as the API shows it. */
export function brandBody({ id, ...brand }: Brand & { id: string }): BrandBody {
  const { logo } = brand;
  return {
    brand_id: id,
    name: brand.name,
    website: brand.website,
    logo: logo && { url: logo.url, storage_path: logo.storage_path },
    colors: { primary: brand.primary_color_hex, secondary: brand.secondary_color_hex, others: brand.other_colors },
    fonts: brand.fonts,
    tone: brand.tone,
    language: brand.language,
    created_at: brand.created_at?.toISOString() ?? null,
    updated_at: brand.updated_at.toISOString(),
  };
}

export function brandAnswer(message: string, brand: Brand & { id: string }): BrandAnswer {
  return { success: true, message, ...brandBody(brand) };
}
