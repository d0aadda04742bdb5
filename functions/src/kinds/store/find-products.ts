import { findProductsOfShop, type ShopFound } from '../../web-pages/shop/shop';
import { keepProducts } from './listed-product';
import { atShop } from './shop-visit';
import { EMPTY_RESULT, type StoreWork } from './store-state';

/** Whether the shop's rules for programs let its address be read at all. */
export async function lookAtAddress({ job, state, signal }: StoreWork) {
  const url = new URL(job.input.url);
  await atShop(job.id, (session) => session.mayRead(url, signal));
  return { then: 'next' as const, state, found: url.hostname };
}

/** Which products there are, and what the shop's own data says of them. */
export async function findProducts({ job, signal, announce, keep }: StoreWork) {
  const { url, max_products } = job.input;
  const tell = (sentence: string) => announce({ detail: sentence });
  const shop = await atShop(job.id, (session) =>
    findProductsOfShop(url, { session, signal, most: max_products, tell }),
  );
  const path = await keepProducts(job, shop.products);
  const result = { ...EMPTY_RESULT, platform: shop.platform, found: Math.max(shop.found, shop.products.length) };
  await keep(result);
  return { then: 'next' as const, state: { shop: { home: shop.home, path }, result }, found: inWords(shop) };
}

/** “80 products”; “412 products, of which 50 are read”. */
function inWords({ products: { length }, found, warnings }: ShopFound): string {
  const all = Math.max(found, length);
  const count = all === 1 ? '1 product' : `${all.toLocaleString('en')} products`;
  const read = length < all ? `, of which ${length} ${length === 1 ? 'is' : 'are'} read` : '';
  return [`${count}${read}`, ...warnings].join('. ');
}
