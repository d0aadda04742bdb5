import { z } from 'zod';
import { PRODUCT_LIMITS } from '../../domain/ads/catalogue-limits';
import { productFacts } from '../../domain/ads/product';
import { counted } from '../../domain/shared/person-text';
import { address, languageCode, nameField, wordList, words } from './catalogue-field';

const { full_name, description, features, feature, category, images, source_url } = PRODUCT_LIMITS;

const PRICE = 'Send price as {"amount": 12.5, "currency": "EUR", "was": null}, or null.';
const DESCRIPTION = `Send description as a text of at most ${description} characters.`;
const IMAGES = `Send images as at most ${images} of those that the product has, each with its storage_path, in the order that you want.`;

const amount = z.number(PRICE).positive(PRICE);

/** The JSON body that changes a product: what is left out stays. `firestore.rules` keep browsers to the same limits. */
export const productChangesSchema = z
  .strictObject(
    {
      full_name: nameField('full_name', full_name).optional(),
      description: counted(z.string(DESCRIPTION).trim(), description, DESCRIPTION).optional(),
      features: wordList('features', features, feature).optional(),
      price: z
        .strictObject(
          { amount, currency: z.string(PRICE).regex(/^[A-Z]{3}$/, PRICE), was: amount.nullable().default(null) },
          PRICE,
        )
        .nullable()
        .optional(),
      availability: productFacts.availability.unwrap().optional(),
      category: words('category', category).nullable().optional(),
      images: z
        .array(z.object({ storage_path: z.string(IMAGES) }, IMAGES), IMAGES)
        .max(images, IMAGES)
        .optional()
        .describe('Some of those that it has, in another order. New ones are uploaded on the product’s page.'),
      source_url: address('source_url', source_url).nullable().optional(),
      language: languageCode,
    },
    'Send a JSON object with what shall be changed.',
  )
  .refine((body) => Object.keys(body).length > 0, 'Send at least one field that shall be changed.');
export type ProductChanges = z.infer<typeof productChangesSchema>;
