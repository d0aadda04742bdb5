import type { FoundImage } from '../../found';
import { absoluteUrl, type Page } from '../../page';
import type { PriceHints } from '../../words/read-price';
import { namedAvailability } from '../reading/availability';
import { asCount } from '../reading/json-value';
import { currencyCode, readMoney, wasOf } from '../reading/money';
import { plainLine } from '../reading/plain-line';
import { emptyReading, type PriceClaim, type Reading } from '../reading/reading';
import { firstMeta, type PageMeta } from './page-meta';

const MAX_IMAGES = 30;

/** What a page says of itself to those who share it, and in the names that shops add to that. */
export function readOpenGraph(page: Page, meta: PageMeta, hints: PriceHints): Reading {
  const images = readSharedImages(page, meta);
  return {
    ...emptyReading('opengraph', 0.75),
    name: plainLine(firstMeta(meta, 'og:title', 'twitter:title')),
    description: firstMeta(meta, 'og:description', 'description', 'twitter:description'),
    price: readSharedPrice(meta, hints),
    availability: namedAvailability(firstMeta(meta, 'product:availability', 'og:availability')),
    category: categoryOf(firstMeta(meta, 'product:category')),
    brandName: plainLine(firstMeta(meta, 'product:brand', 'og:brand'), 100),
    images: images.length > 0 ? images : twitterImage(page, meta),
  };
}

/** Whether the page calls itself a product, or names a price as one. */
export function isSharedAsProduct(meta: PageMeta): boolean {
  const type = firstMeta(meta, 'og:type')?.toLowerCase() ?? '';
  return /^(?:og:)?product(?:\.item)?$/.test(type) || firstMeta(meta, 'product:price:amount') !== null;
}

export function sharedCurrency(meta: PageMeta): string | null {
  return currencyCode(firstMeta(meta, 'product:price:currency', 'og:price:currency', 'product:sale_price:currency'));
}

function readSharedPrice(meta: PageMeta, hints: PriceHints): PriceClaim | null {
  const currency = sharedCurrency(meta);
  const read = (...names: string[]) => readMoney(firstMeta(meta, ...names), currency, hints);
  const ordinary = read('product:price:amount', 'og:price:amount');
  const sale = read('product:sale_price:amount');
  const price = sale ?? ordinary;
  if (!price) return null;
  const before = read('product:original_price:amount', 'og:price:standard_amount') ?? (sale ? ordinary : null);
  return { ...price, was: price.was ?? (before?.choices === null ? wasOf(before.low, price.low) : null) };
}

function categoryOf(text: string | null): string | null {
  const line = plainLine(text);
  return line && /\p{L}/u.test(line) ? line : null;
}

/** The images to share, each with the sizes and words that follow it. */
function readSharedImages(page: Page, meta: PageMeta): FoundImage[] {
  const images: FoundImage[] = [];
  for (const { name, content } of meta) {
    const last = images.at(-1);
    if (name === 'og:image' || name === 'og:image:url' || name === 'og:image:secure_url') {
      const url = absoluteUrl(page, content);
      if (!url || images.length >= MAX_IMAGES) continue;
      // The same image is often named a second time for secure connections.
      if (last && name !== 'og:image' && last.url.replace(/^https?:/, '') === url.replace(/^https?:/, ''))
        last.url = url;
      else images.push({ url, source: 'opengraph', width: null, height: null, alt: null });
    } else if (last && name === 'og:image:width') last.width = asCount(content);
    else if (last && name === 'og:image:height') last.height = asCount(content);
    else if (last && name === 'og:image:alt') last.alt = plainLine(content);
  }
  return images;
}

function twitterImage(page: Page, meta: PageMeta): FoundImage[] {
  const url = absoluteUrl(page, firstMeta(meta, 'twitter:image', 'twitter:image:src') ?? undefined);
  return url ? [{ url, source: 'opengraph', width: null, height: null, alt: null }] : [];
}
