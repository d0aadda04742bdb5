import { fetchPage } from '../../fetch/fetch-page';
import { PageError } from '../../fetch/page-error';
import { openPage, type Page } from '../../page';
import { Collected, type Listed } from '../collected';
import { pause } from '../pause';
import type { ShopVisit } from '../shop-visit';
import { furtherPages } from './further-pages';
import { readItemList, type LinkedProduct } from './item-list';
import { readPageLinks } from './page-links';

/** Of one list, after its first. */
const MOST_FURTHER_PAGES = 10;
/** Of one shop: half a minute at our pace. */
const MOST_PAGES = 40;
const MOST_LISTS = 12;

interface ListedOnPages extends Listed {
  source: 'item-list' | 'links';
}

/**
 * The products that a page lists for search engines or links to, and those of the pages on which its list goes on; of a
 * whole shop also those of the lists that it leads to. Null where there are none.
 */
export async function findOnPages(visit: ShopVisit, start: Page, isWhole: boolean): Promise<ListedOnPages | null> {
  const source = readItemList(start).length > 0 ? 'item-list' : 'links';
  // A collection's list is all of it; a start page lists a few and leads to more.
  const walk = new PageWalk(visit, source === 'item-list' && !isWhole ? readItemList : readAll);
  await walk.list(start);
  const lists = isWhole ? readPageLinks(start).lists.slice(0, MOST_LISTS) : [];
  for (const url of lists) {
    const page = await walk.fetch(url);
    if (page) await walk.list(page);
  }
  const listed = walk.listed();
  return listed && { ...listed, source };
}

function readAll(page: Page): LinkedProduct[] {
  const links = readPageLinks(page).products.map((url) => ({ url, name: null }));
  return [...readItemList(page), ...links];
}

class PageWalk {
  readonly #collected: Collected;
  #pagesLeft = MOST_PAGES;

  constructor(
    private readonly visit: ShopVisit,
    private readonly read: (page: Page) => LinkedProduct[],
  ) {
    this.#collected = new Collected(visit.most);
  }

  /** Takes what a page lists, and what the pages list on which it goes on, until one brings nothing new. */
  async list(page: Page): Promise<void> {
    if (!this.take(page)) return;
    for (const url of furtherPages(page, MOST_FURTHER_PAGES)) {
      const further = await this.fetch(url);
      if (!further || !this.take(further)) return;
    }
  }

  /** Null where it can't be had, or enough pages were read. */
  async fetch({ href }: URL): Promise<Page | null> {
    const { session, signal, tell } = this.visit;
    if (this.#pagesLeft <= 0) return null;
    this.#pagesLeft -= 1;
    await tell(`Looking through page ${MOST_PAGES - this.#pagesLeft} of the shop’s lists`);
    try {
      await pause(this.visit.page.url, this.visit);
      const { html, url } = await fetchPage(href, { session, signal });
      return openPage(html, url);
    } catch (error) {
      if (!(error instanceof PageError) || signal.aborted) throw error;
      return null;
    }
  }

  listed(): Listed | null {
    return this.#collected.found > 0 ? this.#collected.listed() : null;
  }

  private take(page: Page): boolean {
    const fresh = this.read(page).filter(({ url, name }) => this.#collected.add(url, () => ({ name, known: null })));
    return fresh.length > 0;
  }
}
