import type { Page } from '../page';
import { absoluteUrl } from '../page';
import { isSameSite } from './same-site';

/** Where a language or a market of a shop begins: `/de`, `/en-gb`. */
const LOCALE = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/|$)/i;

/** Where the Shopify shop of a page begins: empty, or a path without a slash at its end. */
export function shopifyRoot({ url, html }: Pick<Page, 'url' | 'html'>): string {
  const named = /Shopify\.routes\.root\s{0,5}=\s{0,5}["'](\/[\w/-]{0,100})["']/.exec(html)?.[1];
  if (named !== undefined) return named.replace(/\/+$/, '');
  const before = /^(.{0,100}?)\/(?:products|collections|pages|blogs)(?:\/|$)/.exec(url.pathname)?.[1];
  return before ?? LOCALE.exec(url.pathname)?.[0] ?? '';
}

/** A product's handle in its address, as it stands there; null for other pages. */
export function shopifyHandle({ pathname }: URL): string | null {
  return /\/products\/([^/.]{1,300})\/?$/.exec(pathname)?.[1] ?? null;
}

/**
 * The address of the Store API's products in the WooCommerce shop of a page, with what is asked of it. Null where
 * the page names an API of another site.
 */
export function wooProducts(page: Page, asked: Readonly<Record<string, string>>): URL | null {
  const named = page.$('link[rel="https://api.w.org/"]').first().attr('href');
  const root = new URL(absoluteUrl(page, named) ?? new URL('/wp-json/', page.url).href);
  if (!isSameSite(root, page.url)) return null;
  root.protocol = page.url.protocol;
  // Where addresses are not written out, the way stands in the query.
  const route = root.searchParams.get('rest_route');
  if (route === null) root.pathname = `${root.pathname.replace(/\/+$/, '')}/wc/store/v1/products`;
  else root.searchParams.set('rest_route', '/wc/store/v1/products');
  for (const [name, value] of Object.entries(asked)) root.searchParams.set(name, value);
  return root;
}

/** The start page of the WooCommerce shop of a page. */
export function wooHome(page: Page): string {
  const api = wooProducts(page, {});
  const [before = '/'] = api?.pathname.split(/wp-json\//, 1) ?? [];
  return new URL(before.replace(/index\.php$/, ''), page.url).href;
}
