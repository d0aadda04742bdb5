import { z } from 'zod';
import { type Product, priceSchema, productFacts } from '../../domain/ads/product';
import { envelope, timeField } from '../fields/fields';
import { pageMetadataSchema } from '../fields/page-metadata';
import { brandIdField } from './brand-body';

export const productIdField = z
  .string()
  .meta({ description: 'Id of a product.', examples: ['juniper-tonic-8e1d0b42'] });

const text = z.string().nullable();

/** A product of the person's own. */
export const productFieldsSchema = z.object({
  product_id: productIdField,
  brand_id: brandIdField,
  full_name: z.string(),
  description: z.string(),
  features: z.array(z.string()),
  price: priceSchema.nullable().describe('In units of the currency.'),
  availability: productFacts.availability.unwrap(),
  rating: z.object({ value: z.number(), count: z.int().nullable() }).nullable(),
  category: text,
  images: z.array(
    z.object({
      url: z.string().describe('Carries a token: needs no sign-in.'),
      storage_path: z.string(),
      width: z.int().min(1),
      height: z.int().min(1),
    }),
  ),
  source_url: text.describe('The page that it was read from.'),
  language: text.describe('ISO 639-1.'),
  created_at: timeField.nullable().describe('null for what was kept before it was recorded.'),
  updated_at: timeField,
});
export type ProductBody = z.infer<typeof productFieldsSchema>;

const work = z.array(
  z.object({ id: z.string(), status: z.string().describe('Of the job that made it last.'), created_at: timeField }),
);

/** One product: with the research and the analyses of it. */
export const productAnswerSchema = z.object({
  ...envelope,
  ...productFieldsSchema.shape,
  research: work.describe('What is known of it and the people who buy it, the newest first.'),
  analyses: work.describe('Its strategic analyses, the newest first.'),
});
export type ProductAnswer = z.infer<typeof productAnswerSchema>;
export type WorkOnProduct = Pick<ProductAnswer, 'research' | 'analyses'>;

export const productListSchema = z.object({
  ...envelope,
  products: z.array(productFieldsSchema),
  metadata: pageMetadataSchema,
});

export const deletedProductSchema = z.object({ ...envelope, brand_id: brandIdField, product_id: productIdField });

/** A product of a brand as the API shows it. */
export function productBody(brandId: string, { id, ...product }: Product & { id: string }): ProductBody {
  return {
    product_id: id,
    brand_id: brandId,
    full_name: product.full_name,
    description: product.description,
    features: product.features,
    price: product.price,
    availability: product.availability,
    rating: product.rating,
    category: product.category,
    images: product.images.map(({ url, storage_path, width, height }) => ({ url, storage_path, width, height })),
    source_url: product.source_url,
    language: product.language,
    created_at: product.created_at?.toISOString() ?? null,
    updated_at: product.updated_at.toISOString(),
  };
}

export function productAnswer(
  message: string,
  brandId: string,
  product: Product & { id: string },
  { research, analyses }: WorkOnProduct,
): ProductAnswer {
  return { success: true, message, ...productBody(brandId, product), research, analyses };
}
