import { PageError } from '../fetch/page-error';
import type { FetchSession } from '../fetch/session';
import { findOnPages } from './lists/find-on-pages';
import { keptOut, noProducts } from './no-products';
import { openShop } from './open-shop';
import { findOnShopify } from './shopify-products';
import type { ShopFound } from './shop-found';
import type { ShopVisit } from './shop-visit';
import { findInSitemaps, type ListedInSitemap } from './sitemap/find-in-sitemaps';
import { isCollection, listPages, shopHome } from './shop-pages';
import { findOnWoo } from './woo-products';

export type { ShopFound, ShopProduct } from './shop-found';

interface ShopOptions {
  session: FetchSession;
  /** Ends the search at any time. */
  signal: AbortSignal;
  /** How many products are wanted. */
  most: number;
  /** Is told what is done now, in a sentence for the person. */
  tell?: (sentence: string) => Promise<void>;
}

const UNSURE = 'The shop’s addresses don’t tell products from other pages, so some of these may be none.';

/**
 * Finds the products of the shop that an address belongs to: all of them, or those of the collection that it is.
 * Rejects with a PageError whose message is for people where the address can't be read, or no products are found.
 */
export async function findProductsOfShop(address: string, options: ShopOptions): Promise<ShopFound> {
  const visit = await openShop(address, { ...options, tell: options.tell ?? (async () => undefined) });
  const search = new Search(visit);
  const found = await search.run();
  if (found) return found;
  throw search.setback ?? keptOut(visit.read.obstacle) ?? noProducts(visit.page.url, isCollection(visit.page));
}

/** Asks one source after the other until one has products. */
class Search {
  /** The first error of a source that may be there later. */
  setback: PageError | null = null;

  constructor(private readonly visit: ShopVisit) {}

  async run(): Promise<ShopFound | null> {
    const { visit } = this;
    const { platform } = visit.read;
    const home = shopHome(visit);
    const listed =
      platform && (await this.tried(() => (platform === 'shopify' ? findOnShopify(visit) : findOnWoo(visit))));
    if (listed) return { platform, source: platform, home, ...listed };
    const sitemap = isCollection(visit.page) ? null : await this.tried(() => findInSitemaps(visit));
    if (sitemap?.isSure) return this.fromSitemap(sitemap);
    const onPages = await this.tried(() => this.fromPages());
    if (onPages) return { platform, home, ...onPages };
    return sitemap && this.fromSitemap({ ...sitemap, warnings: [...sitemap.warnings, UNSURE] });
  }

  private async fromPages() {
    for await (const page of listPages(this.visit)) {
      const listed = await findOnPages(this.visit, page, !isCollection(this.visit.page));
      if (listed) return listed;
    }
    return null;
  }

  private fromSitemap({ folder, products, found, warnings }: ListedInSitemap): ShopFound {
    const { page, read } = this.visit;
    const home = folder.length > 1 ? new URL(folder, page.url).href : shopHome(this.visit);
    return { platform: read.platform, source: 'sitemap', home, products, found, warnings };
  }

  /** A source that can't be had leaves it to the next. */
  private async tried<T>(source: () => Promise<T | null>): Promise<T | null> {
    try {
      return await source();
    } catch (error) {
      if (!(error instanceof PageError) || this.visit.signal.aborted) throw error;
      if (error.retryable) this.setback ??= error;
      return null;
    }
  }
}
