import { z } from 'zod';
import { catalogueIdSchema } from '../../ads/catalogue-id';
import { BRAND_LIMITS } from '../../ads/catalogue-limits';
import { priceSchema } from '../../ads/product';
import { counted } from '../../shared/person-text';
import { uploadIdSchema } from '../../shared/upload';
import { isVisible } from '../../shared/visible-text';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { feedUploadSchema } from './feed-file';

/** As many products as one feed may bring. */
export const MAX_FEED_PRODUCTS = 1000;
/** In the result, which is sent whole at every change; all of them are in the catalogue. */
export const MAX_SHOWN_PRODUCTS = 250;
export const MAX_SHOWN_SKIPPED = 200;
export const MAX_FEED_PHOTOS = 3;

/** `input` of a job that reads products from a file. */
export const importFeedInputSchema = z.strictObject({
  upload_id: uploadIdSchema,
  file: feedUploadSchema,
  /** The brand that all products go to. */
  brand_id: catalogueIdSchema.nullable(),
  /** The name of the brand that they all go to. Both are null where the file says of which brand each is. */
  brand_name: counted(z.string(), BRAND_LIMITS.name).refine(isVisible).nullable(),
});
export type ImportFeedInput = z.infer<typeof importFeedInputSchema>;

const importedProductSchema = z.object({
  product_id: z.string(),
  brand_id: z.string(),
  full_name: z.string(),
  price: priceSchema.nullable(),
  /** Its first photo; null until it is fetched. */
  image_url: z.string().nullable(),
  source_url: z.string().nullable(),
});
export type ImportedProduct = z.infer<typeof importedProductSchema>;

/** What became of a feed; while it is read, what there is so far. */
export const importFeedResultSchema = z.object({
  /** The brands that its products are of, those with the most first. */
  brand_ids: z.array(z.string()),
  /** The one with the most. */
  brand_id: z.string().nullable(),
  /** The first `MAX_SHOWN_PRODUCTS`. */
  products: z.array(importedProductSchema),
  /** How many products the file has, with those that are wrong. */
  found: z.int().min(0),
  /** How many of them can be taken. */
  wanted: z.int().min(0),
  /** How many are in the catalogue so far. */
  imported: z.int().min(0),
  photos: z.int().min(0),
  /** Rows that could not be taken, by their lines in the file: the first `MAX_SHOWN_SKIPPED`. */
  skipped: z.array(z.object({ line: z.int().min(1), reason: z.string() })),
  /** How many more there are of them. */
  skipped_more: z.int().min(0),
  /** What a person should know, a sentence each. */
  warnings: z.array(z.string()),
});
export type ImportFeedResult = z.infer<typeof importFeedResultSchema>;

/** A product in a file, in bytes: for how long it may take, before anybody has looked inside. */
const BYTES_PER_PRODUCT = 500;
const SECONDS_PER_PRODUCT = 2;

/** The kind of job that puts the products of a file into the catalogue. */
export const importFeed = {
  name: 'Import',
  dialect: 'adforge',
  ids: 'job',
  input: importFeedInputSchema,
  result: importFeedResultSchema,
  stages: [
    { id: 'read', name: 'Read the file', step: 'Reading the file...', share: 10 },
    { id: 'keep', name: 'Keep the products', step: 'Keeping the products...', share: 30 },
    { id: 'look', name: 'Look for photos', step: 'Looking for photos...', share: 3 },
    { id: 'photos', name: 'Fetch photos', step: 'Fetching photos...', share: 52 },
    { id: 'finish', name: 'Sum up', step: 'Summing up...', share: 4 },
  ],
  doneStep: 'The products are imported',
  oneAtATime: false,
  promisedSeconds: ({ file }) =>
    60 + SECONDS_PER_PRODUCT * Math.min(MAX_FEED_PRODUCTS, Math.ceil(file.size / BYTES_PER_PRODUCT)),
  subject: ({ file }) => ({ title: file.name, byline: 'Import' }),
  asked: ({ file, brand_name }) => [
    askedFor('File', file.name, true),
    ...(brand_name === null ? [] : [askedFor('Brand', brand_name)]),
  ],
} as const satisfies JobKindDefinition<ImportFeedInput, ImportFeedResult>;
