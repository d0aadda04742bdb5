import { absoluteUrl } from '../../page';
import { isSameSite } from '../../platform/same-site';
import { Collected, type Listed } from '../collected';
import { otherLanguagesOf } from '../other-language';
import type { ShopVisit } from '../shop-visit';
import { chooseProducts } from './choose-products';
import { SitemapWalk } from './walk-sitemaps';

/** Where sitemaps are when nobody names them: at the root as the protocol suggests, and as WordPress has them. */
const USUAL = ['/sitemap.xml', '/sitemap_index.xml', '/wp-sitemap.xml'];

export interface ListedInSitemap extends Listed {
  isSure: boolean;
  /** The folder that the sitemap is about, where the address lies in it; else empty. */
  folder: string;
}

/**
 * The products in the shop's sitemaps; null where they name none. Rejects with a PageError where they can't be read
 * now.
 */
export async function findInSitemaps(visit: ShopVisit): Promise<ListedInSitemap | null> {
  const walk = new SitemapWalk(visit);
  for (const { folder, urls } of nearestFirst(visit)) {
    const before = walk.pages.length;
    await walk.read(urls);
    const fresh = walk.pages.slice(before);
    const { urls: products, isSure } = chooseProducts(fresh, visit.page.url, otherLanguagesOf(visit.page));
    if (products.length === 0) continue;
    const collected = new Collected(visit.most);
    for (const url of products) collected.add(url, () => ({ name: null, known: null }));
    return { ...collected.listed(), warnings: [...walk.warnings], isSure, folder };
  }
  if (walk.setback) throw walk.setback;
  return null;
}

/** A sitemap is about the folder that it lies in: that nearest to the address is of the shop, or of its language. */
function nearestFirst({ page: { url }, session }: ShopVisit): { folder: string; urls: URL[] }[] {
  const named = session.sitemapsOf(url).flatMap((address) => {
    const absolute = absoluteUrl({ url: new URL('/', url) }, address);
    return absolute !== null && isSameSite(new URL(absolute), url) ? [new URL(absolute)] : [];
  });
  const folders = new Map<string, URL[]>();
  for (const sitemap of named) {
    const folder = sitemap.pathname.replace(/[^/]*$/, '');
    const place = `${url.pathname}/`.startsWith(folder) ? folder : '';
    folders.set(place, [...(folders.get(place) ?? []), sitemap]);
  }
  const groups = [...folders].map(([folder, urls]) => ({ folder, urls }));
  const usual = USUAL.map((path) => ({ folder: '', urls: [new URL(path, url)] }));
  return [...groups.sort((a, b) => b.folder.length - a.folder.length), ...usual];
}
