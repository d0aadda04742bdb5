import { fetchPage } from '../fetch/fetch-page';
import { openPage, type Page } from '../page';
import { shopifyRoot, wooHome } from '../platform/platform-address';
import { readItemList } from './lists/item-list';
import { isWholeShop, looksLikeCollection, looksLikeNeither, looksLikeProduct } from './path-words';
import { localeOf } from './product-address';
import { shopifyCollection } from './shopify-products';
import type { ShopVisit } from './shop-visit';
import { wooTerm } from './woo-products';

/** Whether a page is of some of the shop's products, so that only those are wanted. */
export function isCollection(page: Page): boolean {
  const { url } = page;
  if (isWholeShop(url) || looksLikeProduct(url)) return false;
  if (shopifyCollection(url) !== null || wooTerm(page) !== null || looksLikeCollection(url)) return true;
  return readItemList(page).length > 0;
}

/** The address of the start page of the shop that was opened. */
export function shopHome({ page, read }: Pick<ShopVisit, 'page' | 'read'>): string {
  if (read.platform === 'shopify') return new URL(`${shopifyRoot(page)}/`, page.url).href;
  if (read.platform === 'woocommerce') return wooHome(page);
  return new URL(`${localeOf(page.url)}/`, page.url).href;
}

/**
 * The pages that the shop's lists are looked for on, one after the other: the one that was given, if it is of no single
 * product and of no other matter, and the start page. Rejects with a PageError where that can't be had.
 */
export async function* listPages(visit: ShopVisit): AsyncGenerator<Page> {
  const { page, read } = visit;
  if (!read.isProduct && !looksLikeProduct(page.url) && !looksLikeNeither(page.url)) yield page;
  const home = shopHome(visit);
  if (isCollection(page) || home === page.url.href) return;
  const { html, url } = await fetchPage(home, visit);
  yield openPage(html, url);
}
