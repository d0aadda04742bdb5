import type { Price } from '../../../../lib/domain/ads/product';
import type { PageResult } from '../../../../lib/domain/kinds/scrape/page-result';
import type { FeedFormat } from '../feed-format';
import { type RawRow, said } from '../raw-row';
import type { FeedNotes } from './feed-notes';
import type { RowsOfProduct } from './group-rows';
import { availabilityOf } from './row-availability';
import { type PriceSetting, rowPrice } from './row-price';
import { brandOf, categoryOf, cutAtWord, descriptionOf, featuresOf, languageOf, MOST_NAME, nameOf } from './row-words';
import { imageAddresses, pageAddress } from './web-addresses';

/** A product as a feed has it, without its photos. */
export type FeedProduct = Omit<PageResult['product'], 'images'>;

/** One product of a feed, with all that it says of it. */
export interface FeedRow {
  /** The line of the file on which it begins. */
  line: number;
  product: FeedProduct;
  /** null where the row names none. */
  brandName: string | null;
  /** The likeliest first, each once. */
  imageUrls: string[];
}

export interface Reading {
  format: FeedFormat;
  prices: PriceSetting;
  /** Of the feed, as it says it. */
  language: string | null;
  notes: FeedNotes;
}

/** More than are ever fetched. */
export const MOST_IMAGES = 8;

/** By what a product is told from the others of its feed. */
export interface Identity {
  line: number;
  /** In plain text, as long as it is; empty where it has nothing to read. */
  name: string;
  brandName: string | null;
}

export const identityOf = ({ main }: RowsOfProduct): Identity => ({
  line: main.line,
  name: nameOf(main),
  brandName: brandOf(main),
});

/** What a feed says of one product. */
export function feedProduct(rows: RowsOfProduct, { line, name, brandName }: Identity, reading: Reading): FeedRow {
  const { main } = rows;
  if (name.length > MOST_NAME) reading.notes.add('name-cut', line);
  const description = descriptionOf(main);
  const { price, imageUrls, source_url } = feedVariant(rows, reading);
  return {
    line,
    product: {
      full_name: cutAtWord(name, MOST_NAME),
      description,
      features: featuresOf(main),
      price,
      availability: availabilityOf(rows.rows),
      rating: null,
      category: categoryOf(main, reading.format === 'woocommerce-csv'),
      source_url,
      language: languageOf(main, reading.language, description),
    },
    brandName,
    imageUrls,
  };
}

/** What it adds where it is a variant of a product that is known already. */
export function feedVariant(rows: RowsOfProduct, reading: Reading) {
  const { main } = rows;
  const link = said(main, 'link');
  const source_url = link === '' ? null : pageAddress(link);
  if (link !== '' && source_url === null) reading.notes.add('no-address', main.line);
  return { source_url, price: priceOf(rows, reading), imageUrls: imagesOf(rows, source_url, reading.notes) };
}

/** Of a product whose name stands for all its variants, the lowest; else that of the row that has its name. */
function priceOf({ main, rows }: RowsOfProduct, { format, prices, notes }: Reading): Price | null {
  const isOfAll = format === 'shopify-csv' || format === 'woocommerce-csv';
  const read = (isOfAll ? rows : [main]).map((row) => ({ line: row.line, ...rowPrice(row, prices) }));
  for (const { line, ...found } of read) {
    if (found.price !== null || found.because === 'nothing') continue;
    notes.add(found.because === 'currency' ? 'no-currency' : 'price-unsure', line);
  }
  return lowest(read.flatMap(({ price }) => price ?? []));
}

/** null where they are in several currencies. */
export function lowest(prices: readonly Price[]): Price | null {
  const [first, ...others] = prices;
  if (!first || others.some(({ currency }) => currency !== first.currency)) return null;
  return others.reduce((least, other) => (other.amount < least.amount ? other : least), first);
}

function imagesOf({ main, rows }: RowsOfProduct, page: string | null, notes: FeedNotes): string[] {
  const found = new Set<string>();
  for (const row of [main, ...rows.filter((other) => other !== main)]) {
    for (const address of addressesIn(row, page)) {
      if (address === null) notes.add('no-image', row.line);
      else if (found.size < MOST_IMAGES) found.add(address);
    }
  }
  return [...found];
}

const addressesIn = ({ values }: RawRow, page: string | null) =>
  [...(values.image ?? []), ...(values.more_images ?? [])].flatMap((value) => imageAddresses(value, page));
