import { z } from 'zod';
import type { SkippedPage } from '../../../../lib/domain/kinds/scrape/scrape-store';
import type { NewPart } from '../../engine/registry/pipeline';
import { waitInWords } from '../../web-pages/fetch/wait-in-words';
import type { ShopProduct } from '../../web-pages/shop/shop';
import { listedProductSchema } from './listed-product';

/** What a part begins with. */
export const partInputSchema = z.object({
  product: listedProductSchema,
  brand_id: z.string(),
  /** How many photos at most. */
  photos: z.int().min(0),
});

/** For pages that a shop wants to be read slowly: the rest of the ten minutes that a job may take is for everything else. */
const SLOW_PAGES_MS = 8 * 60_000;

/**
 * The parts of a shop's reading, one of each product, and what is left out because its shop wants programs to wait
 * between two pages (`everyMs`) and all of it would take too long.
 */
export function partsOfShop(
  products: readonly ShopProduct[],
  { brand_id, everyMs }: { brand_id: string; everyMs: number | null },
): { parts: NewPart[]; leftOut: SkippedPage[] } {
  const mostPages = everyMs === null ? Infinity : Math.max(1, Math.floor(SLOW_PAGES_MS / everyMs));
  const unread = products.filter(({ known }) => known === null);
  const leftOut = new Set(unread.slice(mostPages));
  const photos = photosOfEach(products.length);
  const parts = products.flatMap((product, index): NewPart[] =>
    leftOut.has(product) ? [] : [{ key: keyOf(index), input: { product, brand_id, photos } }],
  );
  const reason = `This shop wants programs to wait ${waitInWords(everyMs ?? 0)} between two pages, so only the first of them were read. Read this one by its own address.`;
  return { parts, leftOut: [...leftOut].map(({ url }) => ({ url, reason })) };
}

/** Parts are in the order of the shop. */
const keyOf = (index: number) => String(index + 1).padStart(3, '0');

/** At two requests a second eighty products with one photo each take forty seconds, with three two minutes. */
export function photosOfEach(products: number): number {
  if (products <= 20) return 3;
  return products <= 40 ? 2 : 1;
}
