import { fetchPage } from '../fetch/fetch-page';
import { PageError } from '../fetch/page-error';
import { openPage } from '../page';
import { readProductOfPage } from '../product/read-product-of-page';
import { keptOut } from './no-products';
import type { ShopVisit } from './shop-visit';

/** Reads the page at an address of a shop; where it is a file of the shop’s, the start page. Rejects with a PageError. */
export async function openShop(address: string, asked: Omit<ShopVisit, 'page' | 'read'>): Promise<ShopVisit> {
  await asked.tell('Reading the page');
  const { html, url } = await fetchPage(address, asked).catch((error: unknown) => {
    // A sitemap or a list as JSON: somebody was looking for the same as we are.
    if (error instanceof PageError && error.reason === 'content-type')
      return fetchPage(new URL('/', address).href, asked);
    throw error;
  });
  const page = openPage(html, url);
  const read = readProductOfPage(page);
  // Others may hide one page only.
  if (read.obstacle === 'bot-wall') throw keptOut(read.obstacle) ?? new Error('A wall is no reason');
  return { ...asked, page, read };
}
