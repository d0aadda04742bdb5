import { z } from 'zod';
import { productFacts } from '../../../../lib/domain/ads/product';
import { SOURCES } from '../../../../lib/domain/kinds/scrape/page-result';
import type { Found, FoundImage, ProductOfPage } from '../../web-pages/found';
import type { ShopProduct } from '../../web-pages/shop/shop';
import { keepText, keptText } from '../page-reading/packed-text';

const sourceSchema = z.enum(SOURCES);

const foundSchema = <T>(value: z.ZodType<T>): z.ZodType<Found<T> | null> =>
  z.object({ value, source: sourceSchema, confidence: z.number() }).nullable();

const imageSchema: z.ZodType<FoundImage> = z.object({
  url: z.string(),
  source: sourceSchema,
  width: z.number().nullable(),
  height: z.number().nullable(),
  alt: z.string().nullable(),
});

/** What a fact is where it is known. */
const known = productFacts;

const productOfPageSchema: z.ZodType<ProductOfPage> = z.object({
  isProduct: z.boolean(),
  obstacle: z.enum(['login', 'bot-wall', 'consent-wall', 'not-found']).nullable(),
  canonicalUrl: z.string(),
  platform: z.enum(['shopify', 'woocommerce']).nullable(),
  fullName: foundSchema(z.string()),
  description: foundSchema(z.string()),
  features: foundSchema(z.array(z.string())),
  price: foundSchema(known.price.unwrap().unwrap()),
  availability: foundSchema(known.availability.unwrap().unwrap()),
  rating: foundSchema(known.rating.unwrap().unwrap()),
  category: foundSchema(z.string()),
  brandName: foundSchema(z.string()),
  language: foundSchema(z.string()),
  images: z.array(imageSchema),
  warnings: z.array(z.string()),
});

/** A product of a shop as it was found: what is kept of it between the stages, and what a part begins with. */
export const listedProductSchema: z.ZodType<ShopProduct> = z.object({
  url: z.string(),
  name: z.string().nullable(),
  known: productOfPageSchema.nullable(),
});

/** More are never looked at. */
const MOST_IMAGES = 8;

/** Keeps the products that were found; gives the path for `keptProducts`. */
export function keepProducts(job: { id: string; user_id: string }, products: readonly ShopProduct[]): Promise<string> {
  return keepText(job, 'shop.json', JSON.stringify(products.map(withFewImages)));
}

function withFewImages(product: ShopProduct): ShopProduct {
  const { known: found } = product;
  return found ? { ...product, known: { ...found, images: found.images.slice(0, MOST_IMAGES) } } : product;
}

/** The products that an earlier stage has found. */
export async function keptProducts(path: string): Promise<ShopProduct[]> {
  return z.array(listedProductSchema).parse(JSON.parse(await keptText(path)));
}
