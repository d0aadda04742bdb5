import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeClock } from '../../functions/src/web-pages/fetch/fake-clock';
import { fetchPage } from '../../functions/src/web-pages/fetch/fetch-page';
import { FetchSession } from '../../functions/src/web-pages/fetch/session';
import { openPage } from '../../functions/src/web-pages/page';
import { readProductOfPage } from '../../functions/src/web-pages/product/read-product-of-page';
import { findProductsOfShop } from '../../functions/src/web-pages/shop/shop';
import { LARGE_PRODUCTS, LARGE_TROUBLES } from './large/large-products';
import { SAMPLE_PRODUCTS } from './sample-products';
import { startSampleShop, type SampleShop } from './start-sample-shop';

let shop: SampleShop;
let session: FetchSession;

beforeAll(async () => {
  shop = await startSampleShop({ port: 0 });
  const env = { FIRESTORE_EMULATOR_HOST: '127.0.0.1:1', FETCH_ALLOW_HOSTS: new URL(shop.baseUrl).host };
  session = new FetchSession(env, { clock: fakeClock() });
});
afterAll(() => shop.close());

const { signal } = new AbortController();
const find = (path: string) => findProductsOfShop(`${shop.baseUrl}${path}`, { session, signal, most: 250 });
const slugs = SAMPLE_PRODUCTS.map(({ slug }) => slug);

describe('a whole shop of the sample shop', () => {
  it.each([
    ['/', 'sitemap', '/', '/products/', ''],
    ['/products/hearth-mug', 'sitemap', '/', '/products/', ''],
    ['/shopify/', 'shopify', '/shopify/', '/shopify/products/', ''],
    ['/shopify/products/hearth-mug', 'shopify', '/shopify/', '/shopify/products/', ''],
    ['/woo/', 'woocommerce', '/woo/', '/woo/product/', '/'],
    ['/woo/product/hearth-mug/', 'woocommerce', '/woo/', '/woo/product/', '/'],
  ])('is found from %s', async (path, source, home, before, after) => {
    const found = await find(path);
    expect(found.products.map(({ url }) => url)).toEqual(
      slugs.map((slug) => `${shop.baseUrl}${before}${slug}${after}`),
    );
    expect([found.source, found.found, found.home, found.warnings]).toEqual([source, 12, `${shop.baseUrl}${home}`, []]);
  });

  it.each(['/shopify/', '/woo/'])('%s is known without its pages, with prices', async (path) => {
    const { products } = await find(path);
    const known = products.map(({ known }) => [known?.fullName?.value, known?.price?.value, known?.images.length]);
    expect(known).toEqual(
      SAMPLE_PRODUCTS.map(({ name, price, was }) => [name, { amount: price, currency: 'EUR', was }, 2]),
    );
  });

  it.each(['/shopify/collections/garden', '/woo/product-category/garden/'])('is one collection: %s', async (path) => {
    const inGarden = SAMPLE_PRODUCTS.filter(({ category }) => category === 'Garden').map(({ name }) => name);
    expect((await find(path)).products.map(({ name }) => name)).toEqual(inGarden);
  });

  it.each(['/large/', '/large/about', '/large/products/alder-mug'])('of eighty is found from %s', async (path) => {
    const found = await find(path);
    expect(found.products.map(({ url }) => url)).toEqual(
      LARGE_PRODUCTS.map(({ slug }) => `${shop.baseUrl}/large/products/${slug}`),
    );
    expect([found.source, found.found, found.home]).toEqual(['sitemap', 80, `${shop.baseUrl}/large/`]);
  });

  it('has categories of several pages', async () => {
    const inLiving = LARGE_PRODUCTS.filter(({ category }) => category === 'Living');
    const found = await find('/large/category/living');
    expect([found.source, found.found]).toEqual(['links', inLiving.length]);
    expect(inLiving).toHaveLength(30);
  });
});

describe('the pages of the shop of eighty', () => {
  const read = async (slug: string) => {
    const { html, url } = await fetchPage(`${shop.baseUrl}/large/products/${slug}`, { session, signal });
    return readProductOfPage(openPage(html, url));
  };

  it('sell one thing each', async () => {
    const [first] = LARGE_PRODUCTS;
    const { fullName, price, images, availability } = await read('alder-bottle');
    expect([fullName?.value, price?.value.amount, availability?.value]).toEqual([
      first?.name,
      first?.price,
      'in_stock',
    ]);
    expect(images.map(({ url }) => url)).toEqual(
      [1, 2].map((number) => `${shop.baseUrl}/large/photos/alder-bottle-${number}.jpg`),
    );
  });

  it('are four in trouble', async () => {
    expect((await read(LARGE_TROUBLES.soldOut)).availability?.value).toBe('out_of_stock');
    expect((await read(LARGE_TROUBLES.broken)).isProduct).toBe(false);
    expect((await read(LARGE_TROUBLES.login)).obstacle).toBe('login');
    await expect(read(LARGE_TROUBLES.gone)).rejects.toMatchObject({ reason: 'not-found' });
  });

  it('are in a sitemap that is packed', async () => {
    const packed = await fetch(`${shop.baseUrl}/large/sitemap-products.xml.gz`);
    expect(packed.headers.get('content-encoding')).toBeNull();
    const text = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString();
    expect(text.match(/<loc>/g)).toHaveLength(80);
  });

  it('have photos that are all different', async () => {
    const files = await Promise.all(
      ['alder-mug-1', 'alder-mug-2', 'brine-mug-1'].map(async (name) => {
        const answer = await fetch(`${shop.baseUrl}/large/photos/${name}.jpg`);
        return Buffer.from(await answer.arrayBuffer()).toString('base64');
      }),
    );
    expect(new Set(files).size).toBe(3);
  });
});
