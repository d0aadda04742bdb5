import { z } from 'zod';
import { priceSchema } from '../../../../lib/domain/ads/product';
import {
  type ImportFeedResult,
  importFeedResultSchema,
  MAX_SHOWN_PRODUCTS,
} from '../../../../lib/domain/kinds/feed/import-feed';
import { keepBrand, keepProduct } from '../../catalogue/keep';
import { type Chunk, keptChunk, type RowToKeep } from './chunks';
import type { FeedPart } from './feed-state';

export const keepInputSchema = z.object({ chunk: z.int(), lines: z.tuple([z.int(), z.int()]) });

const keptSchema = z.object({
  /** In its chunk. */
  index: z.int(),
  product_id: z.string(),
  brand_id: z.string(),
  full_name: z.string(),
  price: priceSchema.nullable(),
  source_url: z.string().nullable(),
  hasImages: z.boolean(),
});
/** What a part of this stage has come to. */
export const keptRowsSchema = z.array(keptSchema);
export type KeptRow = z.infer<typeof keptSchema>;

/** Products are looked up and written so many at a time. */
const AT_ONCE = 5;
/** Longer ones stay with the product; the result is sent whole at every change. */
const MOST_ADDRESS = 400;
const MOST_BRANDS = 100;

/** Keeps the products of a chunk among the person's own; doing it again updates them. */
export async function keepProducts({ job, input, signal }: FeedPart): Promise<KeptRow[]> {
  const chunk = await keptChunk(job, keepInputSchema.parse(input).chunk);
  const brandOf = brandsOf(job.user_id, chunk);
  const kept: KeptRow[] = [];
  for (let start = 0; start < chunk.rows.length; start += AT_ONCE) {
    signal.throwIfAborted();
    const rows = chunk.rows.slice(start, start + AT_ONCE);
    kept.push(...(await Promise.all(rows.map((row, at) => keepRow(job.user_id, row, { index: start + at, brandOf })))));
  }
  return kept;
}

type BrandOf = (row: RowToKeep) => Promise<string>;

async function keepRow(uid: string, row: RowToKeep, { index, brandOf }: { index: number; brandOf: BrandOf }) {
  const { product, imageUrls } = row;
  const brand_id = await brandOf(row);
  const product_id = await keepProduct(uid, brand_id, { ...product, images: [] });
  const { full_name, price, source_url } = product;
  const shown = source_url !== null && source_url.length <= MOST_ADDRESS ? source_url : null;
  return { index, product_id, brand_id, full_name, price, source_url: shown, hasImages: imageUrls.length > 0 };
}

/** Gives the brand of each row, and keeps each brand once. */
function brandsOf(uid: string, { brandId }: Chunk): BrandOf {
  const kept = new Map<string, Promise<string>>();
  return ({ brand }) => {
    if (brandId !== null) return Promise.resolve(brandId);
    const known = kept.get(brand.name);
    if (known) return known;
    const colors = { primary: null, secondary: null, others: [] };
    const id = keepBrand(uid, { ...brand, logo: null, colors, fonts: [], tone: null });
    kept.set(brand.name, id);
    return id;
  };
}

/** The job's result with what a part has kept. */
export function withKept(result: unknown, kept: unknown): ImportFeedResult {
  const before = importFeedResultSchema.parse(result);
  const rows = keptRowsSchema.parse(kept);
  const products = [...before.products, ...rows.map(shownProduct)].slice(0, MAX_SHOWN_PRODUCTS);
  return { ...before, products, imported: before.imported + rows.length, ...brandsIn(products) };
}

export function shownProduct({ product_id, brand_id, full_name, price, source_url }: KeptRow) {
  return { product_id, brand_id, full_name, price, image_url: null as string | null, source_url };
}

/** Their brands, those with the most products first. */
export function brandsIn(products: readonly { brand_id: string }[]): Pick<ImportFeedResult, 'brand_ids' | 'brand_id'> {
  const counts = new Map<string, number>();
  for (const { brand_id } of products) counts.set(brand_id, (counts.get(brand_id) ?? 0) + 1);
  const brand_ids = [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
  return { brand_ids: brand_ids.slice(0, MOST_BRANDS), brand_id: brand_ids[0] ?? null };
}
