import { z } from 'zod';
import type { ProductOfPage } from '../found';
import type { Page } from '../page';
import { wooProducts } from '../platform/platform-address';
import { isWhole, productOfReading } from '../platform/product-of-reading';
import { readWooJson, wooProductSchema, type WooProduct } from '../platform/woo-json';
import { plainLine } from '../product/reading/plain-line';
import { Collected, type Listed } from './collected';
import { readPlatformList } from './platform-list';
import { productAddress } from './product-address';
import type { ShopVisit } from './shop-visit';

/** The most that the Store API gives. */
const PER_PAGE = 100;
const USUAL_PER_PAGE = 10;

const listSchema = z.array(z.unknown());

/** The products that a WooCommerce shop's Store API lists, or those of the category that is looked at; null where it doesn't. */
export async function findOnWoo(visit: ShopVisit): Promise<Listed | null> {
  const collected = new Collected(visit.most);
  const asked = { per_page: String(PER_PAGE), ...wooTerm(visit.page) };
  const first = wooProducts(visit.page, asked);
  if (!first) return null;
  const isThere = await readPlatformList(
    {
      pageAt: (number) => wooProducts(visit.page, { ...asked, page: String(number) }) ?? first,
      itemsOf: (json) => listSchema.safeParse(json).data ?? null,
      usual: USUAL_PER_PAGE,
      take: (item) => {
        const product = wooProductSchema.safeParse(item).data;
        const url = product && productAddress(product.permalink, visit.page.url);
        return url
          ? collected.add(url, () => ({ name: plainLine(product.name), known: knownOf(url, product, visit) }))
          : false;
      },
    },
    collected,
    visit,
  );
  return isThere && collected.found > 0 ? collected.listed() : null;
}

/** What the Store API is asked for the category or tag that a page is of; null for other pages. */
export function wooTerm(page: Page): { category: string } | { tag: string } | null {
  const classes = page.$('body').attr('class')?.slice(0, 2_000) ?? '';
  const id = /(?:^|\s)term-(\d{1,9})(?=\s|$)/.exec(classes)?.[1];
  if (id === undefined) return null;
  if (/(?:^|\s)tax-product_cat(?=\s|$)/.test(classes)) return { category: id };
  return /(?:^|\s)tax-product_tag(?=\s|$)/.test(classes) ? { tag: id } : null;
}

/** Null where the product's page may say more. */
function knownOf(url: URL, product: WooProduct, visit: ShopVisit): ProductOfPage | null {
  const about = { url: url.href, platform: 'woocommerce' as const, language: visit.read.language };
  const known = productOfReading(readWooJson(product, visit.page), about);
  return isWhole(known) ? known : null;
}
