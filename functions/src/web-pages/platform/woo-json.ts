import { z } from 'zod';
import type { FoundImage } from '../found';
import { absoluteUrl, type Page } from '../page';
import { listItems } from '../product/merge-fields';
import { currencyCode, isAmount, sure } from '../product/reading/money';
import { plainLine } from '../product/reading/plain-line';
import { emptyReading, type PriceClaim, type Reading } from '../product/reading/reading';

const MAX_IMAGES = 60;

const text = z.string().nullable().catch(null);
const minor = z
  .string()
  .regex(/^\d{1,12}$/)
  .nullable()
  .catch(null);
const named = z.array(z.object({ name: z.string() })).catch([]);

const pricesSchema = z.object({
  currency_code: z.string(),
  currency_minor_unit: z.int().min(0).max(4),
  price: minor,
  regular_price: minor,
  price_range: z.object({ min_amount: minor, max_amount: minor }).nullable().catch(null),
});

/** A product as the Store API of WooCommerce has it. */
export const wooProductSchema = z.object({
  name: z.string().min(1),
  slug: text,
  permalink: z.string(),
  short_description: text,
  description: text,
  prices: pricesSchema.nullable().catch(null),
  average_rating: z.coerce.number().nullable().catch(null),
  review_count: z.int().nullable().catch(null),
  is_in_stock: z.boolean().nullable().catch(null),
  is_on_backorder: z.boolean().nullable().catch(null),
  categories: named,
  brands: named,
  images: z.array(z.object({ src: z.string(), alt: text })).catch([]),
});
export type WooProduct = z.infer<typeof wooProductSchema>;

/** What the Store API says, as one more source of the page. */
export function readWooJson(product: WooProduct, page: Pick<Page, 'url'>): Reading {
  const { average_rating: stars, review_count: count } = product;
  const short = product.short_description?.trim() ?? '';
  const long = product.description?.trim() ?? '';
  return {
    ...emptyReading('woocommerce', 0.95),
    name: plainLine(product.name),
    description: long === '' ? short : long,
    features: listItems(short),
    price: product.prices && readPrices(product.prices),
    availability: availabilityOf(product),
    rating: stars && stars <= 5 && count ? { value: stars, count } : null,
    category: plainLine(product.categories[0]?.name ?? null),
    brandName: plainLine(product.brands[0]?.name ?? null, 100),
    images: product.images.slice(0, MAX_IMAGES).flatMap((image) => readImage(image, page)),
  };
}

/** Amounts are texts in the smallest unit that the shop shows; how many of them make one stands beside them. */
function readPrices(prices: z.infer<typeof pricesSchema>): PriceClaim | null {
  const currency = currencyCode(prices.currency_code);
  const amountOf = (value: string | null) => (value === null ? null : Number(value) / 10 ** prices.currency_minor_unit);
  const range = prices.price_range;
  const low = amountOf(range?.min_amount ?? prices.price);
  if (currency === null || low === null || !isAmount(low)) return null;
  const high = amountOf(range?.max_amount ?? null) ?? low;
  const was = range ? null : amountOf(prices.regular_price);
  return { ...sure(low, currency, was), high: Math.max(low, high) };
}

function availabilityOf({ is_in_stock: isThere, is_on_backorder: isLater }: WooProduct): Reading['availability'] {
  if (isLater === true) return 'preorder';
  return isThere === null ? null : isThere ? 'in_stock' : 'out_of_stock';
}

function readImage({ src, alt }: WooProduct['images'][number], page: Pick<Page, 'url'>): FoundImage[] {
  const url = absoluteUrl(page, src);
  return url ? [{ url, source: 'woocommerce', width: null, height: null, alt: plainLine(alt) }] : [];
}
