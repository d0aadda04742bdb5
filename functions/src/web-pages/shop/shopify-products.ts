import { z } from 'zod';
import { fetchPage } from '../fetch/fetch-page';
import { PageError } from '../fetch/page-error';
import type { ProductOfPage } from '../found';
import { openPage } from '../page';
import { shopifyRoot } from '../platform/platform-address';
import { isWhole, productOfReading } from '../platform/product-of-reading';
import { settledCurrency } from '../platform/settled-currency';
import { readShopifyJson, shopifyProductSchema, type ShopifyProduct } from '../platform/shopify-json';
import { readProductOfPage } from '../product/read-product-of-page';
import { plainLine } from '../product/reading/plain-line';
import { Collected, type Listed } from './collected';
import { readPlatformList } from './platform-list';
import { productAddress } from './product-address';
import type { ShopVisit } from './shop-visit';

const PER_PAGE = 250;
const USUAL_PER_PAGE = 30;
/** Not collections that the shop has made, but ways to look at all of it. */
const NO_COLLECTIONS = ['all', 'vendors', 'types'];

const listSchema = z.object({ products: z.array(z.unknown()) });

/** The products that a Shopify shop lists as JSON, or those of the collection that is looked at; null where it doesn't. */
export async function findOnShopify(visit: ShopVisit): Promise<Listed | null> {
  const collected = new Collected(visit.most);
  const wanted: { url: URL; product: ShopifyProduct }[] = [];
  const root = shopifyRoot(visit.page);
  const collection = shopifyCollection(visit.page.url);
  const folder = collection === null ? root : `${root}/collections/${collection}`;
  const isThere = await readPlatformList(
    {
      pageAt: (number) => new URL(`${folder}/products.json?limit=${PER_PAGE}&page=${number}`, visit.page.url),
      itemsOf: (json) => listSchema.safeParse(json).data?.products ?? null,
      usual: USUAL_PER_PAGE,
      take: (item) => {
        const product = shopifyProductSchema.safeParse(item).data;
        const url = product && productAddress(`${root}/products/${encodeURIComponent(product.handle)}`, visit.page.url);
        if (!url) return false;
        return collected.add(url, () => {
          wanted.push({ url, product });
          return { name: plainLine(product.title), known: null };
        });
      },
    },
    collected,
    visit,
  );
  if (!isThere || wanted.length === 0) return null;
  const prices = await currencyOf(visit, wanted);
  if (prices.warning !== null) collected.warnings.push(prices.warning);
  const known = wanted.map(({ url, product }) => knownOf(url, product, visit, prices));
  return {
    ...collected.listed(),
    products: collected.products.map((one, at) => ({ ...one, known: known[at] ?? null })),
  };
}

/** The handle of the collection that an address is of; null for all others, also for a product within one. */
export function shopifyCollection({ pathname }: URL): string | null {
  const handle = /\/collections\/([^/.]{1,300})(?:\/(?!products\/)[^/]*)?\/?$/.exec(pathname)?.[1];
  return handle === undefined || NO_COLLECTIONS.includes(handle.toLowerCase()) ? null : handle;
}

interface Prices {
  currency: string | null;
  /** Whether the pages of the products say what the list leaves open. */
  arePagesBetter: boolean;
  warning: string | null;
}

const NO_CURRENCY = 'The shop’s list of products doesn’t say which currency its prices are in, so they are left out.';

/** What the pages at hand say; else a product's page whose amount is the list's tells it for all. */
async function currencyOf(
  visit: ShopVisit,
  [first]: readonly { url: URL; product: ShopifyProduct }[],
): Promise<Prices> {
  const currency = settledCurrency(visit.page);
  if (currency !== null || !first) return { currency, arePagesBetter: false, warning: null };
  const price = (await productAt(first.url, visit))?.price?.value;
  if (!price) return { currency: null, arePagesBetter: false, warning: NO_CURRENCY };
  const listed = readShopifyJson(first.product, visit.page, price.currency).price;
  // Where they differ, amounts are converted for whoever looks: only each page knows its own.
  if (listed?.low !== price.amount) return { currency: null, arePagesBetter: true, warning: null };
  return { currency: price.currency, arePagesBetter: false, warning: null };
}

async function productAt({ href }: URL, { session, signal }: ShopVisit): Promise<ProductOfPage | null> {
  try {
    const { html, url } = await fetchPage(href, { session, signal });
    return readProductOfPage(openPage(html, url));
  } catch (error) {
    if (!(error instanceof PageError) || signal.aborted) throw error;
    return null;
  }
}

/** Null where the product's page may say more. */
function knownOf(url: URL, product: ShopifyProduct, visit: ShopVisit, prices: Prices): ProductOfPage | null {
  const reading = readShopifyJson(product, visit.page, prices.currency);
  const about = { url: url.href, platform: 'shopify' as const, language: visit.read.language };
  const known = productOfReading(reading, about);
  return isWhole(known) && !prices.arePagesBetter ? known : null;
}
