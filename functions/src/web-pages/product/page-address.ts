import { absoluteUrl, type Page } from '../page';
import type { Outline } from './reading/outline';
import { firstMeta, type PageMeta } from './markup/page-meta';

/** The page's own address of itself; that it was read at where it names none, or only the shop's start page. */
export function readCanonicalUrl({ items }: Outline, meta: PageMeta, page: Page): string {
  const link = items.find(
    ({ element: { name, attribs } }) =>
      name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel?.slice(0, 100) ?? ''),
  );
  const named = [link?.element.attribs.href, firstMeta(meta, 'og:url') ?? undefined];
  const own = new URL(page.url);
  own.hash = '';
  for (const address of named) {
    const url = absoluteUrl(page, address);
    if (url && (new URL(url).pathname !== '/' || own.pathname === '/')) return url;
  }
  return own.href;
}

/** Who made the shop's software, by what it leaves in every page. */
export function readPlatform({ items }: Outline, { html, url }: Page): 'shopify' | 'woocommerce' | null {
  const body = items.find(({ element }) => element.name === 'body');
  if (/\bcdn\.shopify\.com\b|\bShopify\.(?:shop|theme|currency|routes|locale)\b|\bShopifyAnalytics\b/.test(html))
    return 'shopify';
  if (/\/cdn\/shop\//.test(html) && url.pathname.includes('/products/')) return 'shopify';
  if (body && /\bwoocommerce(?:-page|-js)?\b/.test(body.marks)) return 'woocommerce';
  return /wp-content\/plugins\/woocommerce\b/.test(html) ? 'woocommerce' : null;
}
