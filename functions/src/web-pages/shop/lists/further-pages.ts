import { absoluteUrl, type Page } from '../../page';
import { isSameSite } from '../../platform/same-site';
import { pathKey } from '../product-address';

const NUMBER_IN_QUERY = /^(?:page|p|pg|paged|pagina|seite|page_?(?:no|num|number))$/i;
const NUMBER_IN_PATH = /\/(?:page|seite|pagina|p)[/-](\d{1,4})\/?$/i;
const MOST_LINKS = 5_000;

/**
 * The addresses of the pages on which a list goes on, from the second; as far as the page leads to any. Where it only
 * leads to the next, `most` of them: whoever reads them stops where nothing new comes.
 */
export function furtherPages(page: Page, most: number): URL[] {
  const links = page.$('a[href], link[rel="next"]').toArray().slice(0, MOST_LINKS);
  const numbered = links.flatMap(({ attribs }) => numberedPage(attribs.href, page) ?? []);
  const [first] = numbered;
  if (!first) return [];
  const isNextOnly = numbered.every(({ number }) => number === 2);
  const last = isNextOnly ? most + 1 : Math.min(most + 1, Math.max(...numbered.map(({ number }) => number)));
  return Array.from({ length: Math.max(0, last - 1) }, (_, index) => first.at(index + 2));
}

interface Numbered {
  number: number;
  /** The address of another page of the list. */
  at: (number: number) => URL;
}

function numberedPage(href: string | undefined, page: Page): Numbered | null {
  const address = absoluteUrl(page, href);
  if (address === null || address.length > 2_000) return null;
  const url = new URL(address);
  url.hash = '';
  if (!isSameSite(url, page.url)) return null;
  const name = [...url.searchParams.keys()].find((key) => NUMBER_IN_QUERY.test(key));
  if (name !== undefined && pathKey(url) === pathKey(page.url)) {
    const number = pageNumber(url.searchParams.get(name));
    return number === null ? null : { number, at: (other) => withParameter(url, name, other) };
  }
  const number = pageNumber(NUMBER_IN_PATH.exec(url.pathname)?.[1] ?? null);
  if (number === null || pathKey(url).replace(NUMBER_IN_PATH, '') !== pathKey(page.url)) return null;
  return { number, at: (other) => withPath(url, url.pathname.replace(/\d+(\/?)$/, `${other}$1`)) };
}

function pageNumber(text: string | null): number | null {
  const number = text !== null && /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return number >= 2 ? number : null;
}

function withParameter(url: URL, name: string, number: number): URL {
  const other = new URL(url);
  other.searchParams.set(name, String(number));
  return other;
}

function withPath(url: URL, pathname: string): URL {
  const other = new URL(url);
  other.pathname = pathname;
  return other;
}
