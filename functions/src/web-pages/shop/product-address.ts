import { absoluteUrl } from '../page';
import { isSameSite } from '../platform/same-site';

const MOST_CHARACTERS = 2_000;

/** Parameters that say where a visitor came from, or which form of a product is chosen: its page is the same without. */
const NO_MATTER =
  /^(?:utm_.*|mc_[a-z]+|pr_.*|pk_.*|mtm_.*|hsa_.*|attribute_.*|_[a-z]{1,6}|[a-z]{0,4}clid|wbraid|gbraid|srsltid|ref|ref_|referrer|source|src|campaign|aff(?:iliate)?(?:_?id)?|variant|variant_?id|variation_id|colou?r|farbe|size|groesse|taille|currency|country|lang|locale|session_?id|sid|phpsessid|add-to-cart|quantity|from|view|sort|sort_by|order_?by)$/i;

const LOCALE_SEGMENT = /^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)/i;

/**
 * The address of a product's page on the site of `base`, without what doesn't matter for it; null for what is no
 * address of that site.
 */
export function productAddress(address: string | null | undefined, base: URL): URL | null {
  if (!address || address.length > MOST_CHARACTERS) return null;
  const absolute = absoluteUrl({ url: base }, address);
  if (absolute === null) return null;
  const url = new URL(absolute);
  if (!isSameSite(url, base) || url.username !== '' || url.password !== '') return null;
  url.protocol = base.protocol;
  url.host = base.host;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (NO_MATTER.test(name)) url.searchParams.delete(name);
  // Shopify shows a product under each of its collections.
  url.pathname = url.pathname.replace(/\/collections\/[^/]+(?=\/products\/[^/]+\/?$)/, '');
  return url;
}

/** Equal for the addresses of one page, whatever language it is in. */
export function addressKey(url: URL): string {
  return `${withoutLocale(pathKey(url))}${url.search}`;
}

/** What an address begins with that names a language or a country: `/de` of `/de/products/mug`; mostly empty. */
export function localeOf({ pathname }: Pick<URL, 'pathname'>): string {
  return (LOCALE_SEGMENT.exec(`${pathname}/`)?.[0] ?? '').toLowerCase();
}

/** The path in one writing: decoded, in small letters, without slashes at its end. */
export function pathKey({ pathname }: URL): string {
  let path = pathname;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    // What is not UTF-8 stays as it is.
  }
  return path.toLowerCase().replace(/\/+$/, '');
}

const withoutLocale = (path: string) => path.replace(LOCALE_SEGMENT, '');
