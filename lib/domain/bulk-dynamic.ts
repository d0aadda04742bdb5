import { z } from 'zod';
import { aspectRatioSchema } from './aspect-ratio';
import { languageSchema } from './language';
import { templateIdSchema } from './template';
import { logoUploadSchema, MAX_PRODUCT_IMAGES, photoUploadSchema, uploadIdSchema } from './upload';

export const BULK_LIMITS = {
  brand_name: 80,
  product_full_name: 120,
  product_description: 2000,
  min_count: 1,
  max_count: 20,
} as const;

function requiredText(max: number, what: string) {
  return z
    .string()
    .min(1, `Enter ${what}.`)
    .max(max, `Keep ${what} to ${max} characters.`)
    .refine((text) => text.trim() !== '', `Enter ${what}.`);
}

function hexColor(what: string) {
  return z.string().regex(/^#[0-9a-fA-F]{6}$/, `Enter ${what} as #RRGGBB, for example #1D63F0.`);
}

/** What a person says about brand, product and the ads they want; the words of the form. */
export const bulkDynamicFormSchema = z.strictObject({
  brand_name: requiredText(BULK_LIMITS.brand_name, 'the brand name'),
  product_full_name: requiredText(BULK_LIMITS.product_full_name, 'the product name'),
  product_description: requiredText(BULK_LIMITS.product_description, 'the product description'),
  primary_color_hex: hexColor('the primary colour'),
  secondary_color_hex: hexColor('the secondary colour'),
  count: z
    .int('Enter a whole number of ads.')
    .min(BULK_LIMITS.min_count, 'Ask for at least 1 ad.')
    .max(BULK_LIMITS.max_count, `Ask for at most ${BULK_LIMITS.max_count} ads.`),
  aspect_ratio: aspectRatioSchema,
  /** null: the language of the description. */
  lang: languageSchema.nullable(),
});
export type BulkDynamicForm = z.infer<typeof bulkDynamicFormSchema>;

/** `input` of a bulk-dynamic job document. */
export const bulkDynamicInputSchema = bulkDynamicFormSchema.extend({
  enable_kie_refinement: z.boolean(),
  upload_id: uploadIdSchema,
  product_images: z.array(photoUploadSchema).min(1, 'Add at least one product photo.').max(MAX_PRODUCT_IMAGES),
  logo: logoUploadSchema.nullable(),
});
export type BulkDynamicInput = z.infer<typeof bulkDynamicInputSchema>;

export const finishedAdSchema = z.object({
  number: z.int(),
  firebase_url: z.string(),
  storage_path: z.string(),
  conversation_id: z.string(),
  aspect_ratio: aspectRatioSchema,
  prompt_used: z.string().max(200),
  template: templateIdSchema,
  variation: z.int().min(1),
});
export type FinishedAd = z.infer<typeof finishedAdSchema>;

/** `result` of a bulk-dynamic job document, written once the job has ended. */
export const bulkDynamicResultSchema = z.object({
  ads_generated: z.int(),
  failed: z.int(),
  ads: z.array(finishedAdSchema),
});
export type BulkDynamicResult = z.infer<typeof bulkDynamicResultSchema>;
