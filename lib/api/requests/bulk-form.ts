import { z } from 'zod';
import { BULK_LIMITS, bulkDynamicFormSchema } from '../../domain/kinds/ads/bulk-dynamic';
import { catalogueIdSchema } from '../../domain/ads/catalogue-id';
import { MAX_VARIATION, templateIdSchema } from '../../domain/ads/template';
import { LOGO_FORMATS_OR, MAX_PRODUCT_IMAGES, PHOTO_FORMATS_OR } from '../../domain/shared/upload';
import { callbackUrlField } from '../fields/fields';

const file = z.file();
const { shape } = bulkDynamicFormSchema;
const FILLED = 'May be left out with';
const counted = (most: number) =>
  `Up to ${most.toLocaleString('en')} characters as people count them: an emoji, or a letter with its accents, is one.`;

/** The multipart form of a bulk job. Files are known by their bytes, whatever they are declared to be. */
export const bulkRequestSchema = z.object({
  brand_id: catalogueIdSchema.optional().describe('A brand of yours, in place of its name, colours and logo.'),
  product_id: catalogueIdSchema
    .optional()
    .describe(
      'With brand_id: a product of it, in place of its name, description and photos. What is sent beside it wins.',
    ),
  brand_name: shape.brand_name.optional().describe(`${counted(BULK_LIMITS.brand_name)} ${FILLED} brand_id.`),
  product_full_name: shape.product_full_name
    .optional()
    .describe(`${counted(BULK_LIMITS.product_full_name)} ${FILLED} product_id.`),
  product_description: shape.product_description
    .optional()
    .describe(`${counted(BULK_LIMITS.product_description)} ${FILLED} product_id.`),
  primary_color_hex: shape.primary_color_hex.optional().describe(`\`#RRGGBB\`. ${FILLED} brand_id.`),
  secondary_color_hex: shape.secondary_color_hex.optional().describe(`\`#RRGGBB\`. ${FILLED} brand_id.`),
  count: shape.count.describe('How many ads.'),
  aspect_ratio: shape.aspect_ratio.default('1:1'),
  lang: shape.lang.unwrap().optional().describe('Default: the language of the description.'),
  product_images: z
    .array(file)
    .max(MAX_PRODUCT_IMAGES)
    .optional()
    .describe(
      `1 to ${MAX_PRODUCT_IMAGES} photos together with product_image_urls, none with a product_id: ${PHOTO_FORMATS_OR}, 10 MB each. What is transparent stays out; of any other the product is cut out where that is sure.`,
    ),
  product_image_urls: z.string().optional().describe('A JSON array of public addresses of photos.'),
  logo: file.optional().describe(`${LOGO_FORMATS_OR}, 10 MB.`),
  logo_url: z.string().optional().describe('A public address of the logo.'),
  callback_url: callbackUrlField.optional(),
  enable_kie_refinement: z
    .boolean()
    .default(false)
    .describe('Each prompt is written over once more: a better scene, which may change the structure of the product.'),
});

/** The multipart form of a job that makes one ad of a template. */
export const templateRequestSchema = bulkRequestSchema.omit({ count: true }).extend({
  template: templateIdSchema.describe('Which template.'),
  variation: z
    .int()
    .min(1)
    .max(MAX_VARIATION)
    .optional()
    .describe('Which of its compositions, from 1. Default: one that we choose.'),
});
