import { absoluteUrl, type Page } from '../page';
import { isSameSite } from '../platform/same-site';
import { localeOf } from './product-address';

const MOST_LINKS = 200;

/** Tells of addresses of the page's site whether they are in another of the languages that the page itself names. */
export function otherLanguagesOf(page: Page): (url: URL) => boolean {
  const links = page.$('link[rel="alternate"][hreflang]').toArray().slice(0, MOST_LINKS);
  const locales = new Set(
    links.flatMap(({ attribs }) => {
      const address = absoluteUrl(page, attribs.href);
      return address !== null && isSameSite(new URL(address), page.url) ? [localeOf(new URL(address))] : [];
    }),
  );
  const own = localeOf(page.url);
  return (url) => localeOf(url) !== own && locales.has(localeOf(url));
}
