import type { FoundImage } from '../../found';
import { absoluteUrl, type Page } from '../../page';
import { collapseVariants, type Variant } from '../reading/collapse-variants';
import { asCount, asFields, asList, asText, objectsOf, type Fields } from '../reading/json-value';
import { currencyCode, isAmount, sure } from '../reading/money';
import { comparable, plainLine } from '../reading/plain-line';
import { emptyReading, type PriceClaim, type Reading } from '../reading/reading';
import type { StateValue } from './page-state';

const MAX_IMAGES = 60;
const MAX_VARIANTS = 1_000;

/** The product of a Shopify page as its theme has it; null where the page's scripts keep none of its own. */
export function readShopifyProduct(state: readonly StateValue[], page: Page, heading: string | null): Reading | null {
  const products = state.flatMap(({ value }) => {
    const fields = asFields(value);
    return [fields, asFields(fields?.product)].filter((one) => one !== null).filter(isShopifyProduct);
  });
  const own = products.filter((product) => isOwn(product, page, heading));
  const full = own.find((product) => asText(product.title) !== null) ?? own[0];
  return full ? readProduct(full, page, shopCurrency(state, page)) : null;
}

/** The theme's form has variants with a price; analytics' form has no title. */
function isShopifyProduct(value: Fields): boolean {
  const [variant] = objectsOf(value.variants);
  if (!variant || !('price' in variant)) return false;
  return ('title' in value && ('handle' in value || 'vendor' in value)) || ('gid' in value && 'vendor' in value);
}

function isOwn(product: Fields, page: Page, heading: string | null): boolean {
  const handle = asText(product.handle);
  const inPath = /\/products\/([^/]+)/.exec(page.url.pathname)?.[1];
  if (handle && inPath) return encodeURIComponent(handle).toLowerCase() === inPath.toLowerCase() || handle === inPath;
  const title = plainLine(asText(product.title));
  // Analytics name the page's own product alone.
  return title === null || (heading !== null && comparable(title) === comparable(heading));
}

/** The currency that the page's scripts say its prices are in. */
export function shopCurrency(state: readonly StateValue[], { html }: Pick<Page, 'html'>): string | null {
  const active = /Shopify\.currency\s{0,5}=\s{0,5}\{\s{0,5}"active"\s{0,5}:\s{0,5}"([A-Z]{3})"/.exec(html)?.[1];
  const analytics = /ShopifyAnalytics\.meta\.currency\s{0,5}=\s{0,5}['"]([A-Z]{3})['"]/.exec(html)?.[1];
  const named = state.map(({ value }) => asText(asFields(value)?.currency)).find((text) => currencyCode(text) !== null);
  return currencyCode(active) ?? currencyCode(analytics) ?? currencyCode(named);
}

function readProduct(product: Fields, page: Page, currency: string | null): Reading {
  const variants = objectsOf(product.variants).slice(0, MAX_VARIANTS);
  const { price, availability } = collapseVariants(
    variants.map((variant) => readVariant(variant, currency)),
    currency,
  );
  const isAvailable = typeof product.available === 'boolean' ? product.available : null;
  return {
    ...emptyReading('shopify', 0.95),
    name: plainLine(asText(product.title)),
    description: asText(product.description) ?? asText(product.body_html),
    price,
    availability: availability ?? (isAvailable === null ? null : isAvailable ? 'in_stock' : 'out_of_stock'),
    category: plainLine(asText(product.type) ?? asText(product.product_type)),
    brandName: plainLine(asText(product.vendor), 100),
    images: readImages(product, page),
  };
}

function readVariant(variant: Fields, currency: string | null): Variant {
  const amount = amountOf(variant.price);
  const was = amountOf(variant.compare_at_price);
  const price: PriceClaim | null = amount !== null && isAmount(amount) ? sure(amount, currency, was) : null;
  const { available } = variant;
  return { price, availability: typeof available !== 'boolean' ? null : available ? 'in_stock' : 'out_of_stock' };
}

/** Whole numbers are hundredths, whatever the currency; texts with a point are units. Others leave doubt. */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isInteger(value) ? value / 100 : null;
  return typeof value === 'string' && /^\d{1,9}\.\d{2}$/.test(value) ? Number(value) : null;
}

function readImages(product: Fields, page: Page): FoundImage[] {
  const media = objectsOf(product.media).filter((one) => one.media_type === 'image');
  const listed = media.length > 0 ? media : asList(product.images);
  return listed.slice(0, MAX_IMAGES).flatMap((item) => {
    const image = asFields(item) ?? { src: item };
    const url = absoluteUrl(page, asText(image.src) ?? undefined);
    const [width, height] = [image.width, image.height].map((side) => asCount(side));
    const alt = plainLine(asText(image.alt));
    return url ? [{ url, source: 'shopify' as const, width: width ?? null, height: height ?? null, alt }] : [];
  });
}
