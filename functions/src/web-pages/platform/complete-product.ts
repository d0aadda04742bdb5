import { z } from 'zod';
import type { ProductOfPage } from '../found';
import type { Page } from '../page';
import { readProductOfPage } from '../product/read-product-of-page';
import type { Reading } from '../product/reading/reading';
import { jsonIfThere, type Asking } from './fetch-json';
import { shopifyHandle, shopifyRoot, wooProducts } from './platform-address';
import { settledCurrency } from './settled-currency';
import { readShopifyJson, shopifyProductSchema } from './shopify-json';
import { readWooJson, wooProductSchema, type WooProduct } from './woo-json';

const FEW_IMAGES = 2;

const shopifyAnswerSchema = z.object({ product: shopifyProductSchema });
const wooAnswerSchema = z.array(wooProductSchema);

/**
 * A page's product with what the shop's platform says of it where the page itself lacks a price, a description or
 * photos. Asks the shop once, and only then; a shop that doesn't answer changes nothing.
 */
export async function completeProduct(page: Page, product: ProductOfPage, asking: Asking): Promise<ProductOfPage> {
  return lacksSomething(product) ? ((await readPlatformProduct(page, product, asking)) ?? product) : product;
}

/** Whether something is missing that an ad is better with. */
export function lacksSomething({ price, description, images }: ProductOfPage): boolean {
  return price === null || description === null || images.length < FEW_IMAGES;
}

/** A page's product read together with the platform's data of it; null where there is none to be had. */
export async function readPlatformProduct(
  page: Page,
  { platform, obstacle, price }: ProductOfPage,
  asking: Asking,
): Promise<ProductOfPage | null> {
  // What keeps programs out is not gone around.
  if (obstacle !== null) return null;
  const reading = platform === 'shopify' ? await askShopify(page, asking) : await askWoo(page, platform, asking);
  if (!reading) return null;
  // A page may show another currency than the shop's data has: only where it shows no price is the data's taken.
  const isWanted = price === null && reading.price?.currency !== null;
  return readProductOfPage(page, [isWanted ? reading : { ...reading, price: null }]);
}

async function askShopify(page: Page, asking: Asking): Promise<Reading | null> {
  const handle = shopifyHandle(page.url);
  if (handle === null) return null;
  const json = await jsonIfThere(new URL(`${shopifyRoot(page)}/products/${handle}.json`, page.url), asking);
  const answer = shopifyAnswerSchema.safeParse(json);
  return answer.success ? readShopifyJson(answer.data.product, page, settledCurrency(page)) : null;
}

async function askWoo(page: Page, platform: ProductOfPage['platform'], asking: Asking): Promise<Reading | null> {
  const slug = page.url.pathname.split('/').filter(Boolean).at(-1);
  if (platform !== 'woocommerce' || slug === undefined) return null;
  const url = wooProducts(page, { slug: decoded(slug) });
  const answer = wooAnswerSchema.safeParse(url && (await jsonIfThere(url, asking)));
  const own = answer.data?.find((product) => isOf(product, page));
  return own ? readWooJson(own, page) : null;
}

const isOf = ({ permalink }: WooProduct, { url }: Page) =>
  URL.canParse(permalink, url) && pathOf(new URL(permalink, url)) === pathOf(url);

const pathOf = ({ pathname }: URL) => pathname.toLowerCase().replace(/\/+$/, '');

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
