import { isWholeShop, looksLikeCollection, looksLikeNeither, looksLikeProduct } from '../path-words';
import { addressKey, localeOf, pathKey, productAddress } from '../product-address';
import type { ListedPage } from './walk-sitemaps';

interface Candidate {
  page: ListedPage;
  url: URL;
  path: string;
}

interface Chosen {
  urls: URL[];
  /** Whether something says that they are products: their addresses, their sitemap's name, or their pictures. */
  isSure: boolean;
}

/** This many pages right below one make it a list of them. */
const CHILDREN_OF_LIST = 2;

/**
 * The pages of sitemaps that are of products, each once: of several languages that of the address that was given,
 * `base`, else the first. `isOtherLanguage` tells of an address whether it is in a language that is not wanted.
 */
export function chooseProducts(
  pages: readonly ListedPage[],
  base: URL,
  isOtherLanguage: (url: URL) => boolean,
): Chosen {
  const all = pages.flatMap((page) => candidateOf(page, base) ?? []);
  const inLanguage = all.filter(({ url }) => !isOtherLanguage(url));
  const candidates = eachOnce(inLanguage.length > 0 ? inLanguage : all, base);
  const { products, isSure } = productsAmong(candidates);
  return { urls: products.map(({ url }) => url), isSure };
}

function candidateOf(page: ListedPage, base: URL): Candidate | null {
  const url = productAddress(page.address, base);
  if (!url) return null;
  const isOther = looksLikeCollection(url) || (looksLikeNeither(url) && !looksLikeProduct(url));
  return isWholeShop(url) || isOther ? null : { page, url, path: pathKey(url) };
}

function productsAmong(candidates: readonly Candidate[]): { products: Candidate[]; isSure: boolean } {
  const leaves = withoutLists(candidates);
  const named = leaves.filter(({ page }) => page.isAmongProducts);
  const some = named.length > 0 ? named : leaves;
  const looking = some.filter(({ url }) => looksLikeProduct(url));
  // A sitemap of products has pages of the shop as a whole as well, but not many.
  if (named.length > 0) return { products: looking.length * 2 >= named.length ? looking : named, isSure: true };
  if (looking.length > 0) return { products: looking, isSure: true };
  const shown = leaves.filter(({ page }) => page.hasImage);
  return shown.length > 0 ? { products: shown, isSure: true } : { products: leaves, isSure: false };
}

function withoutLists(candidates: readonly Candidate[]): Candidate[] {
  const children = new Map<string, number>();
  for (const { path } of candidates) {
    const parent = path.slice(0, path.lastIndexOf('/'));
    children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  return candidates.filter(({ path }) => (children.get(path) ?? 0) < CHILDREN_OF_LIST);
}

/** Of the addresses of one product the one whose language is that of the address that was given. */
function eachOnce(candidates: readonly Candidate[], base: URL): Candidate[] {
  const own = localeOf(base);
  const once = new Map<string, Candidate>();
  const add = (key: string, candidate: Candidate) => {
    const before = once.get(key);
    if (!before || (localeOf(candidate.url) === own && localeOf(before.url) !== own)) once.set(key, candidate);
  };
  for (const candidate of candidates) add(groupOf(candidate), candidate);
  const languages = [...once.values()];
  once.clear();
  for (const candidate of languages) add(addressKey(candidate.url), candidate);
  return [...once.values()];
}

/** The same for all languages of a page, which name each other: the first of them by its letters. */
function groupOf({ page: { alternates }, url }: Candidate): string {
  return alternates.reduce((first, one) => (one < first ? one : first), url.href);
}
