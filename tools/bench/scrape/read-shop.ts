import { fetchPage } from '../../../functions/src/web-pages/fetch/fetch-page';
import { PageError } from '../../../functions/src/web-pages/fetch/page-error';
import { FetchSession } from '../../../functions/src/web-pages/fetch/session';
import { openPage } from '../../../functions/src/web-pages/page';
import { readProductOfPage } from '../../../functions/src/web-pages/product/read-product-of-page';
import { findProductsOfShop } from '../../../functions/src/web-pages/shop/shop';
import { startSampleShop } from '../../sample-shop/start-sample-shop';

const DELAY_MS = 200;
/** As many as one host is asked at the same time. */
const LANES = 2;

export interface ShopTimes {
  answer_ms: number;
  products: number;
  /** With a product that could be read; the shop has four in trouble. */
  read: number;
  find_seconds: number;
  read_seconds: number;
  total_seconds: number;
}

/** Finds the products of the large sample shop and reads the page of each, at the pace that shops are asked in production. */
export async function readShop(): Promise<ShopTimes> {
  const shop = await startSampleShop({ port: 0, delayMs: DELAY_MS });
  const env = { FIRESTORE_EMULATOR_HOST: '127.0.0.1:1', FETCH_ALLOW_HOSTS: new URL(shop.baseUrl).host };
  const session = new FetchSession(env);
  const { signal } = new AbortController();
  const start = performance.now();
  const { products } = await findProductsOfShop(`${shop.baseUrl}/large/`, { session, signal, most: 250 });
  const found = performance.now();
  const left = [...products];
  let read = 0;
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      if (await isRead(next.url, { session, signal })) read += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const end = performance.now();
  await shop.close();
  return {
    ...{ answer_ms: DELAY_MS, products: products.length, read },
    find_seconds: seconds(found - start),
    read_seconds: seconds(end - found),
    total_seconds: seconds(end - start),
  };
}

async function isRead(address: string, options: Parameters<typeof fetchPage>[1]): Promise<boolean> {
  try {
    const { html, url } = await fetchPage(address, options);
    return readProductOfPage(openPage(html, url)).isProduct;
  } catch (error) {
    if (error instanceof PageError) return false;
    throw error;
  }
}

const seconds = (ms: number) => Math.round(ms / 100) / 10;
