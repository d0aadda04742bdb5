import { z } from 'zod';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { MAX_PRODUCT_IMAGES, photoUploadSchema, logoUploadSchema, uploadIdSchema } from '../../shared/upload';
import { pageName } from './page-name';
import { type PageResult, pageResultSchema } from './page-result';

export const MAX_ADDRESS = 2000;

/** The documents promise ten minutes at most. */
const PROMISED_SECONDS = 600;

/** `input` of a job that reads the product of a web page. */
export const scrapeProductInputSchema = z.strictObject({
  /** With its scheme. */
  url: z
    .url({ protocol: /^https?$/, error: 'Paste the whole address of a product’s page.' })
    .max(MAX_ADDRESS, { error: () => `Keep the address to ${MAX_ADDRESS.toLocaleString('en')} characters.` }),
  max_images: z.int().min(1).max(MAX_PRODUCT_IMAGES),
  /** Whether brand and product are kept among the person's own. */
  save: z.boolean(),
  /** Under which the photos and the logo lie besides, as if the person had uploaded them; null where nobody waits for that. */
  upload_id: uploadIdSchema.nullable(),
});
export type ScrapeProductInput = z.infer<typeof scrapeProductInputSchema>;

/** With what a ticket needs of it: its files among the person's uploads. */
export const scrapeProductResultSchema = pageResultSchema.extend({
  uploads: z
    .object({ photos: z.array(photoUploadSchema), logo: logoUploadSchema.nullable() })
    .nullable()
    .default(null),
});
export type ScrapeProductResult = PageResult & z.infer<typeof scrapeProductResultSchema>;

/** The kind of job that reads a product, and the brand behind it, from the page that sells it. */
export const scrapeProduct = {
  name: 'Page',
  dialect: 'adforge',
  ids: 'job',
  input: scrapeProductInputSchema,
  result: scrapeProductResultSchema,
  stages: [
    { id: 'look', name: 'Look at the address', step: 'Looking at the address...', share: 5 },
    { id: 'read', name: 'Read the page', step: 'Reading the page...', share: 20 },
    { id: 'find', name: 'Find the product', step: 'Finding the product...', share: 15 },
    { id: 'photos', name: 'Fetch photos', step: 'Fetching photos...', share: 35 },
    { id: 'brand', name: 'Find logo and colours', step: 'Finding logo and colours...', share: 20 },
  ],
  doneStep: 'The page is read',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: ({ url }) => ({ title: pageName(url), byline: 'Page' }),
  asked: ({ url, max_images }) => [askedFor('Address', url, true), askedFor('Photos', `At most ${max_images}`, true)],
} as const satisfies JobKindDefinition<ScrapeProductInput, ScrapeProductResult>;
