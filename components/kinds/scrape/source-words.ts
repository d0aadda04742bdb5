import type { PageSource } from '@/lib/domain/kinds/scrape/page-result';

/** Where something stood on a page, as people are told. */
export const SOURCE_WORDS: Record<PageSource, string> = {
  'json-ld': 'from the page’s product data',
  microdata: 'from the page’s product data',
  rdfa: 'from the page’s product data',
  opengraph: 'from the page’s preview data',
  shopify: 'from the shop’s product data',
  woocommerce: 'from the shop’s product data',
  'embedded-state': 'from the page’s own data',
  html: 'from the page’s text',
  css: 'from the page’s colours',
  image: 'from the page’s pictures',
};
