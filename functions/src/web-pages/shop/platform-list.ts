import { PageError } from '../fetch/page-error';
import { fetchJson } from '../platform/fetch-json';
import type { Collected } from './collected';
import { pause } from './pause';
import type { ShopVisit } from './shop-visit';

interface PlatformList {
  /** The address of a page of the list, from 1. */
  pageAt: (number: number) => URL;
  /** The items of an answer; null for what is no such list. */
  itemsOf: (json: unknown) => readonly unknown[] | null;
  /** Whether an item is new. */
  take: (item: unknown) => boolean;
  /** As many as come without being asked: fewer are the last. */
  usual: number;
}

/** With 250 on each, more than nearly any shop has. */
const MOST_PAGES = 20;

/**
 * Reads a platform's list page by page until it ends, brings nothing new, or has gone on for long. False where the
 * shop has no such list. Rejects with a PageError where its first page can't be had.
 */
export async function readPlatformList(list: PlatformList, collected: Collected, visit: ShopVisit): Promise<boolean> {
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const items = list.itemsOf(await pageOf(list, number, collected, visit));
    if (!items) return number > 1;
    const fresh = items.filter((item) => list.take(item));
    if (fresh.length === 0 || items.length < list.usual) return true;
    await visit.tell(`${collected.found.toLocaleString('en')} products found so far`);
  }
  collected.warnings.push(
    `The shop has more products than the ${collected.found.toLocaleString('en')} that we counted.`,
  );
  return true;
}

/** What was found before is kept where a later page can't be had. */
async function pageOf({ pageAt }: PlatformList, number: number, collected: Collected, visit: ShopVisit) {
  try {
    await pause(visit.page.url, visit);
    return await fetchJson(pageAt(number), visit);
  } catch (error) {
    if (!(error instanceof PageError) || visit.signal.aborted || number === 1) throw error;
    collected.warnings.push('The shop stopped answering before its list of products ended, so some may be missing.');
    return undefined;
  }
}
