import { PageError } from '../../fetch/page-error';
import { absoluteUrl } from '../../page';
import { isSameSite } from '../../platform/same-site';
import { localeOf } from '../product-address';
import type { ShopVisit } from '../shop-visit';
import { fetchSitemap } from './fetch-sitemap';
import type { SitemapEntry } from './read-sitemap';
import { sitemapName } from './sitemap-names';

/** For one shop. */
const MOST_FILES = 20;
/** An index of indexes is one of a large shop; deeper ones are nobody's. */
const MOST_DEPTH = 3;
const MOST_ENTRIES = 200_000;

export interface ListedPage extends SitemapEntry {
  /** Whether it stands in a sitemap that is called one of products. */
  isAmongProducts: boolean;
}

/** What is left to be read, and what went wrong so far. */
export class SitemapWalk {
  readonly pages: ListedPage[] = [];
  readonly warnings = new Set<string>();
  /** The first error that may not be there later. */
  setback: PageError | null = null;
  #filesLeft = MOST_FILES;
  readonly #seen = new Set<string>();

  constructor(private readonly visit: ShopVisit) {}

  /** Reads these sitemaps and those that they lead to; of an index that names sitemaps of products only those. */
  async read(urls: readonly URL[], depth = 1): Promise<void> {
    for (const url of this.chosen(urls)) {
      if (this.#seen.has(url.href) || this.pages.length >= MOST_ENTRIES) continue;
      if (this.#filesLeft <= 0) {
        this.warnings.add(
          `The shop has more than the ${MOST_FILES} sitemaps that we read, so products may be missing.`,
        );
        return;
      }
      this.#seen.add(url.href);
      this.#filesLeft -= 1;
      await this.readOne(url, depth);
    }
  }

  private async readOne(url: URL, depth: number): Promise<void> {
    await this.visit.tell(`Reading the shop’s sitemap, file ${MOST_FILES - this.#filesLeft}`);
    const sitemap = await this.ifThere(url);
    if (sitemap?.kind === 'index') {
      const inner = sitemap.entries.flatMap(({ address }) => this.ownAddress(address, url) ?? []);
      if (depth < MOST_DEPTH) await this.read(inner, depth + 1);
      return;
    }
    const isAmongProducts = sitemapName(url) === 'products';
    for (const entry of sitemap?.entries ?? []) {
      if (this.pages.length < MOST_ENTRIES) this.pages.push({ ...entry, isAmongProducts });
    }
  }

  private async ifThere(url: URL) {
    try {
      return await fetchSitemap(url, this.visit);
    } catch (error) {
      if (!(error instanceof PageError) || this.visit.signal.aborted) throw error;
      if (error.reason === 'too-large') {
        this.warnings.add('A sitemap of the shop is larger than the 10 MB that we read, so products may be missing.');
      }
      if (error.retryable) this.setback ??= error;
      return null;
    }
  }

  /** Only of this site: whoever writes a sitemap must not send us elsewhere. */
  private ownAddress(address: string, base: URL): URL | null {
    const absolute = absoluteUrl({ url: base }, address);
    if (absolute === null) return null;
    const url = new URL(absolute);
    return isSameSite(url, this.visit.page.url) ? url : null;
  }

  /** Those of products where there are any, and of several languages the page's own. */
  private chosen(urls: readonly URL[]): readonly URL[] {
    const ofProducts = urls.filter((url) => sitemapName(url) === 'products');
    const fitting = ofProducts.length > 0 ? ofProducts : urls.filter((url) => sitemapName(url) === 'unknown');
    const all = fitting.length > 0 ? fitting : urls;
    const own = all.filter((url) => localeOf(url) === localeOf(this.visit.page.url));
    return own.length > 0 ? own : all;
  }
}
