import { z } from 'zod';
import { productFacts } from '../../domain/ads/product';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import { address, languageCode, wordList, words } from './catalogue-field';

const PRICE = 'Send price as {"amount": 12.5, "currency": "EUR", "was": null}, or null.';
const DESCRIPTION = 'Send description as a text of at most 2000 characters.';
const IMAGES = `Send images as at most ${MAX_PRODUCT_IMAGES} of those that the product has, each with its storage_path, in the order that you want.`;

const amount = z.number(PRICE).positive(PRICE);

/** The JSON body that changes a product: what is left out stays. `firestore.rules` keep browsers to the same limits. */
export const productChangesSchema = z
  .strictObject(
    {
      full_name: words('full_name', 120).optional(),
      description: z.string(DESCRIPTION).trim().max(2000, DESCRIPTION).optional(),
      features: wordList('features', 12, 120).optional(),
      price: z
        .strictObject(
          { amount, currency: z.string(PRICE).regex(/^[A-Z]{3}$/, PRICE), was: amount.nullable().default(null) },
          PRICE,
        )
        .nullable()
        .optional(),
      availability: productFacts.availability.unwrap().optional(),
      category: words('category', 120).nullable().optional(),
      images: z
        .array(z.object({ storage_path: z.string(IMAGES) }, IMAGES), IMAGES)
        .max(MAX_PRODUCT_IMAGES, IMAGES)
        .optional()
        .describe('Some of those that it has, in another order. New ones are uploaded on the product’s page.'),
      source_url: address('source_url').nullable().optional(),
      language: languageCode,
    },
    'Send a JSON object with what shall be changed.',
  )
  .refine((body) => Object.keys(body).length > 0, 'Send at least one field that shall be changed.');
export type ProductChanges = z.infer<typeof productChangesSchema>;
