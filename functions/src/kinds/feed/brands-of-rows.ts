import { posix } from 'node:path';
import type { ImportFeedInput } from '../../../../lib/domain/kinds/feed/import-feed';
import type { Feed } from '../../feeds/read-feed';
import type { FeedRow } from '../../feeds/products/feed-product';
import type { RowToKeep } from './chunks';

const MOST_NAME = 80;

/** Each row with its brand: the one that was asked for, its own, else what the feed calls itself, else where it is sold. */
export function withBrands(
  { rows, title }: Pick<Feed, 'rows' | 'title'>,
  { brand_name, file }: Pick<ImportFeedInput, 'brand_name' | 'file'>,
): RowToKeep[] {
  const nameOf = ({ brandName, product }: FeedRow) =>
    (brand_name ?? brandName ?? title ?? hostOf(product.source_url) ?? posix.parse(file.name).name)
      .slice(0, MOST_NAME)
      .trim() || 'Products';
  const named = rows.map((row) => ({ row, name: nameOf(row) }));
  const isOfOne = new Set(named.map(({ name }) => name.toLowerCase())).size === 1;
  // A shop that sells several brands is the home of none.
  const website = isOfOne ? onlyOne(rows.map(({ product }) => originOf(product.source_url))) : null;
  const language = onlyOne(rows.map(({ product }) => product.language));
  return named.map(({ row: { line, product, imageUrls }, name }) => ({
    ...{ line, product, imageUrls },
    brand: { name, website, language },
  }));
}

function onlyOne(values: readonly (string | null)[]): string | null {
  const [value = null, ...others] = new Set(values.filter((one) => one !== null));
  return others.length === 0 ? value : null;
}

const originOf = (address: string | null) => (address === null ? null : new URL(address).origin);
const hostOf = (address: string | null) => (address === null ? null : new URL(address).hostname.replace(/^www\./u, ''));
