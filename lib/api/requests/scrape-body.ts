import { z } from 'zod';
import { MAX_ADDRESS } from '../../domain/kinds/scrape/scrape-product';
import { MAX_STORE_PRODUCTS, USUAL_STORE_PRODUCTS } from '../../domain/kinds/scrape/scrape-store';
import { webAddress } from '../../domain/kinds/scrape/web-address';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import { callbackUrlField } from '../fields/fields';

const ADDRESS = 'Send url as the address of a product’s page, for example "https://shop.example/products/bottle".';
const IMAGES = `Send max_images as a whole number from 1 to ${MAX_PRODUCT_IMAGES}, or leave it out.`;

const SHOP = 'Send url as the address of a shop, for example "https://shop.example/".';
const PRODUCTS = `Send max_products as a whole number from 1 to ${MAX_STORE_PRODUCTS}, or leave it out.`;

const addressField = (sentence: string) =>
  z
    .string(sentence)
    .max(MAX_ADDRESS, `Keep url to ${MAX_ADDRESS.toLocaleString('en')} characters.`)
    .refine((typed) => webAddress(typed) !== null, sentence);

/** The JSON body that asks for a product’s page to be read. */
export const scrapeProductBodySchema = z.strictObject(
  {
    url: addressField(ADDRESS).describe('The page. Without a scheme it is read as https.'),
    max_images: z
      .int(IMAGES)
      .min(1, IMAGES)
      .max(MAX_PRODUCT_IMAGES, IMAGES)
      .default(MAX_PRODUCT_IMAGES)
      .describe('How many photos at most.'),
    save: z
      .boolean('Send save as true or false, or leave it out.')
      .default(true)
      .describe('Whether brand and product are kept among yours.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object with a url.',
);
export type ScrapeProductBody = z.infer<typeof scrapeProductBodySchema>;

/** The JSON body that asks for a shop to be read. */
export const scrapeStoreBodySchema = z.strictObject(
  {
    url: addressField(SHOP).describe(
      'The shop: its start page, or one of its collections. Without a scheme it is read as https.',
    ),
    max_products: z
      .int(PRODUCTS)
      .min(1, PRODUCTS)
      .max(MAX_STORE_PRODUCTS, PRODUCTS)
      .default(USUAL_STORE_PRODUCTS)
      .describe('How many products at most.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object with a url.',
);
export type ScrapeStoreBody = z.infer<typeof scrapeStoreBodySchema>;
