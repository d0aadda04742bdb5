import type { FetchSession } from '../fetch/session';
import { send, type LocalSite } from '../fetch/local-site';
import { findProductsOfShop } from './shop';
import type { ShopFound } from './shop-found';

/** What tests of whole shops begin with: answers of a shop on this machine. */

const XML = { 'content-type': 'application/xml' };
export const json = (value: unknown) => send(JSON.stringify(value), { 'content-type': 'application/json' });
export const xml = (text: string | Buffer) => send(text, XML);

export function urlset(entries: readonly string[]): string {
  const urls = entries.map((entry) =>
    entry.startsWith('<') ? `<url>${entry}</url>` : `<url><loc>${entry}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`;
}

export function sitemapIndex(addresses: readonly string[]): string {
  const maps = addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`);
  return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${maps.join('')}</sitemapindex>`;
}

export function robotsWith(...lines: string[]) {
  return send(lines.join('\n'), { 'content-type': 'text/plain' });
}

interface Look {
  most?: number;
  session?: FetchSession;
  signal?: AbortSignal;
  tell?: (sentence: string) => Promise<void>;
}

export function find(site: LocalSite, path: string, look: Look = {}): Promise<ShopFound> {
  const { most = 250, session = site.session(), signal = new AbortController().signal, ...rest } = look;
  return findProductsOfShop(path.startsWith('/') ? `${site.origin}${path}` : path, { session, signal, most, ...rest });
}

/** The paths of what was found. */
export const pathsOf = ({ products }: Pick<ShopFound, 'products'>) =>
  products.map(({ url }) => `${new URL(url).pathname}${new URL(url).search}`);
export const asked = (site: LocalSite) => site.asked.map(({ url }) => url);
