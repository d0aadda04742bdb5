import { z } from 'zod';
import type { FoundImage } from '../found';
import { absoluteUrl, type Page } from '../page';
import { collapseVariants, type Variant } from '../product/reading/collapse-variants';
import { currencyCode, readMoney } from '../product/reading/money';
import { plainLine } from '../product/reading/plain-line';
import { emptyReading, type PriceClaim, type Reading } from '../product/reading/reading';

const MAX_VARIANTS = 1_000;
const MAX_IMAGES = 60;

const text = z.string().nullable().catch(null);
const flag = z.boolean().nullable().catch(null);
const side = z.int().positive().nullable().catch(null);

const variantSchema = z.object({ price: text, compare_at_price: text, price_currency: text, available: flag });
const imageSchema = z.object({ src: z.string(), width: side, height: side, alt: text });

/** A product as Shopify's `products.json` and `products/{handle}.json` have it. */
export const shopifyProductSchema = z.object({
  handle: z.string().min(1).max(300),
  title: z.string().min(1),
  body_html: text,
  vendor: text,
  product_type: text,
  variants: z.array(variantSchema).catch([]),
  images: z.array(imageSchema).catch([]),
});
export type ShopifyProduct = z.infer<typeof shopifyProductSchema>;

/** What the JSON says, as one more source of the page; `currency` where it is settled, because the list names none. */
export function readShopifyJson(product: ShopifyProduct, page: Pick<Page, 'url'>, currency: string | null): Reading {
  const variants = product.variants.slice(0, MAX_VARIANTS).map((variant) => readVariant(variant, page, currency));
  return {
    ...emptyReading('shopify', 0.95),
    ...collapseVariants(variants, currency),
    name: plainLine(product.title),
    description: product.body_html,
    category: plainLine(product.product_type),
    brandName: plainLine(product.vendor, 100),
    images: product.images.slice(0, MAX_IMAGES).flatMap((image) => readImage(image, page)),
  };
}

/** Amounts are texts in units; a number would be one in hundredths, as in `.js`, so it is none here. */
function readVariant(
  variant: ShopifyProduct['variants'][number],
  page: Pick<Page, 'url'>,
  shop: string | null,
): Variant {
  const currency = currencyCode(variant.price_currency) ?? shop;
  const hints = { currency, language: null, domain: page.url.hostname };
  const amount = sureMoney(variant.price, currency, hints);
  const was = sureMoney(variant.compare_at_price, currency, hints)?.low ?? null;
  const price = amount && { ...amount, was: was !== null && was > amount.low ? was : null };
  const { available } = variant;
  return { price, availability: available === null ? null : available ? 'in_stock' : 'out_of_stock' };
}

function sureMoney(
  value: string | null,
  currency: string | null,
  hints: Parameters<typeof readMoney>[2],
): PriceClaim | null {
  if (value === null || !/^\d{1,9}(?:\.\d{1,3})?$/.test(value)) return null;
  const claim = readMoney(value, currency, hints);
  return claim?.choices === null ? claim : null;
}

function readImage(image: ShopifyProduct['images'][number], page: Pick<Page, 'url'>): FoundImage[] {
  const url = absoluteUrl(page, image.src);
  return url ? [{ url, source: 'shopify', width: image.width, height: image.height, alt: plainLine(image.alt) }] : [];
}
