import { z } from 'zod';
import { priceSchema } from '../../ads/product';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { pageName } from './page-name';
import { readBrandSchema } from './page-result';
import { MAX_ADDRESS } from './scrape-product';

export const MAX_STORE_PRODUCTS = 250;
export const USUAL_STORE_PRODUCTS = 50;

/** In the result; the product itself keeps its whole name. */
export const MAX_LISTED_NAME = 120;

/** The documents promise ten minutes at most. */
const PROMISED_SECONDS = 600;

/** `input` of a job that reads the products of a shop. */
export const scrapeStoreInputSchema = z.strictObject({
  /** With its scheme: the shop's start page, one of its collections, or any of its pages. */
  url: z
    .url({ protocol: /^https?$/, error: 'Paste the whole address of a shop.' })
    .max(MAX_ADDRESS, { error: () => `Keep the address to ${MAX_ADDRESS.toLocaleString('en')} characters.` }),
  max_products: z.int().min(1).max(MAX_STORE_PRODUCTS),
});
export type ScrapeStoreInput = z.infer<typeof scrapeStoreInputSchema>;

/** A product that was read and is kept. */
const importedProductSchema = z.object({
  product_id: z.string(),
  full_name: z.string(),
  price: priceSchema.nullable(),
  /** Its first photo; carries a token. */
  image_url: z.string().nullable(),
  /** Its page in the shop. */
  source_url: z.string(),
});
export type ImportedProduct = z.infer<typeof importedProductSchema>;

/** A product that could not be read, and why, in a sentence for the person. */
const skippedPageSchema = z.object({ url: z.string(), reason: z.string() });
export type SkippedPage = z.infer<typeof skippedPageSchema>;

/** What was read of a shop; while it is read, what there is so far. The whole of it is written with every product, so entries are small. */
export const scrapeStoreResultSchema = z.object({
  /** null until it was looked for. */
  brand: readBrandSchema.nullable(),
  brand_id: z.string().nullable(),
  platform: z.enum(['shopify', 'woocommerce']).nullable(),
  products: z.array(importedProductSchema),
  /** How many the shop has; at least so many where it has more than we look through. */
  found: z.int().min(0),
  /** How many of them are kept now. */
  imported: z.int().min(0),
  skipped: z.array(skippedPageSchema),
});
export type ScrapeStoreResult = z.infer<typeof scrapeStoreResultSchema>;

/** The kind of job that reads the products of a shop, and the brand behind it, into a catalogue. */
export const scrapeStore = {
  name: 'Shop',
  dialect: 'adforge',
  ids: 'job',
  input: scrapeStoreInputSchema,
  result: scrapeStoreResultSchema,
  stages: [
    { id: 'look', name: 'Look at the address', step: 'Looking at the address...', share: 3 },
    { id: 'find', name: 'Find the products', step: 'Finding the products...', share: 10 },
    { id: 'brand', name: 'Find logo and colours', step: 'Finding logo and colours...', share: 10 },
    { id: 'products', name: 'Read the products', step: 'Reading the products...', share: 74 },
    { id: 'catalogue', name: 'Put the catalogue together', step: 'Putting the catalogue together...', share: 3 },
  ],
  doneStep: 'The shop is read',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: ({ url }) => ({ title: pageName(url), byline: 'Shop' }),
  asked: ({ url, max_products }) => [
    askedFor('Address', url, true),
    askedFor('Products', `At most ${max_products}`, true),
  ],
} as const satisfies JobKindDefinition<ScrapeStoreInput, ScrapeStoreResult>;
