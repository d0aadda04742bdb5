import { headingKey } from '../../../lib/reading/heading-key';
import { columnsOf } from './words/headings';

export const FEED_FORMATS = ['google-xml', 'xml', 'google-csv', 'shopify-csv', 'woocommerce-csv', 'csv'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Which program has written a CSV, by the names of its columns. */
export function csvFormat(headings: readonly string[]): FeedFormat {
  const keys = new Set(headings.map(headingKey));
  const has = (...names: string[]) => names.some((name) => keys.has(name));
  if (has('handle', 'url handle') && has('body html', 'variant price', 'option1 name', 'option1 value'))
    return 'shopify-csv';
  if (columnsOf(headings).some((column) => column?.field === 'kind')) return 'woocommerce-csv';
  return has('image link') && has('availability', 'link', 'price') ? 'google-csv' : 'csv';
}
