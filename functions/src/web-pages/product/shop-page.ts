import type { ProductOfPage } from '../found';
import { openPage } from '../page';
import { readProductOfPage } from './read-product-of-page';

/** The address of an invented shop that tests read pages at. */
export const LAMP_URL = 'https://hellwerk.example/products/aurora';

export interface ShopPage {
  url?: string;
  lang?: string;
  head?: string;
  body?: string;
}

/** A whole page around what a test is about. */
function html({ lang = 'en', head = '', body = '' }: ShopPage): string {
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
}

export function readShopPage(page: ShopPage): ProductOfPage {
  return readProductOfPage(openPage(html(page), new URL(page.url ?? LAMP_URL)));
}

/** A script of JSON-LD; text as it stands, anything else as JSON. */
export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('</', '<\\/')}</script>`;
}

export function product(fields: object): string {
  return jsonLd({ '@context': 'https://schema.org', '@type': 'Product', ...fields });
}

export function offer(price: unknown, priceCurrency?: string, fields: object = {}): object {
  return { '@type': 'Offer', price, priceCurrency, ...fields };
}

export function meta(tags: Record<string, string>): string {
  return Object.entries(tags)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');
}

/** The part of a page that sells: heading, price and a button. */
export function buyBox(name: string, price: string, button = 'Add to cart'): string {
  return `<main><h1>${name}</h1><form action="/cart"><div class="price">${price}</div><button>${button}</button></form></main>`;
}

/** What was found in short: values alone, nothing of what was not found, prices as “amount currency (was)”. */
export function said(found: ProductOfPage): Record<string, unknown> {
  const { price, rating } = found;
  const was = price?.value.was == null ? '' : ` (${price.value.was})`;
  const all = {
    obstacle: found.obstacle,
    name: found.fullName?.value,
    description: found.description?.value,
    features: found.features?.value,
    price: price && `${price.value.amount} ${price.value.currency}${was}`,
    availability: found.availability?.value,
    rating: rating && `${rating.value.value} of ${rating.value.count ?? 'unknown'}`,
    category: found.category?.value,
    brand: found.brandName?.value,
    images: found.images.length > 0 ? found.images.map(({ url }) => url) : null,
    warnings: found.warnings.length > 0 ? found.warnings : null,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}
