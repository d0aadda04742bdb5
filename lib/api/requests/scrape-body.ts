import { z } from 'zod';
import { MAX_ADDRESS } from '../../domain/kinds/scrape/scrape-product';
import { webAddress } from '../../domain/kinds/scrape/web-address';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import { callbackUrlField } from '../fields/fields';

const ADDRESS = 'Send url as the address of a product’s page, for example "https://shop.example/products/bottle".';
const IMAGES = `Send max_images as a whole number from 1 to ${MAX_PRODUCT_IMAGES}, or leave it out.`;

/** The JSON body that asks for a product’s page to be read. */
export const scrapeProductBodySchema = z.strictObject(
  {
    url: z
      .string(ADDRESS)
      .max(MAX_ADDRESS, `Keep url to ${MAX_ADDRESS.toLocaleString('en')} characters.`)
      .refine((typed) => webAddress(typed) !== null, ADDRESS)
      .describe('The page. Without a scheme it is read as https.'),
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
