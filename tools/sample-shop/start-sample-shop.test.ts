import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFile } from '../../functions/src/web-pages/fetch/fetch-file';
import { fetchPage } from '../../functions/src/web-pages/fetch/fetch-page';
import { fakeClock } from '../../functions/src/web-pages/fetch/fake-clock';
import { FetchSession } from '../../functions/src/web-pages/fetch/session';
import { openPage } from '../../functions/src/web-pages/page';
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
const page = async (path: string) => (await fetchPage(`${shop.baseUrl}${path}`, { signal, session })).html;
const json = async (path: string) => (await fetch(`${shop.baseUrl}${path}`)).json() as Promise<unknown>;
const load = (html: string) => openPage(html, new URL(shop.baseUrl)).$;
const slugs = SAMPLE_PRODUCTS.map(({ slug }) => slug);
const FIRST = { slug: 'fellside-bottle', name: 'Fellside Steel Bottle' };

describe('the sample shop', () => {
  it('sells twelve things, each with a name of its own and 60 to 120 words', () => {
    expect(new Set(slugs).size).toBe(12);
    expect(new Set(SAMPLE_PRODUCTS.map(({ shape }) => shape)).size).toBe(12);
    for (const { description } of SAMPLE_PRODUCTS) {
      const words = description.split(/\s+/).length;
      expect([words, words >= 60 && words <= 120]).toEqual([words, true]);
    }
  });

  it('has an index and a sitemap of all', async () => {
    const $ = load(await page('/'));
    const links = $('a')
      .map((_, link) => $(link).attr('href') ?? '')
      .get();
    for (const slug of slugs) {
      expect(links).toEqual(expect.arrayContaining([`/products/${slug}`, `/shopify/products/${slug}`]));
      expect(links).toEqual(expect.arrayContaining([`/woo/product/${slug}/`, `/corner/${slug}.html`]));
    }
    const sitemap = await (await fetch(`${shop.baseUrl}/sitemap.xml`)).text();
    expect(sitemap.match(/<loc>[^<]+/g)).toHaveLength(13);
    expect(sitemap).toContain(`<loc>${shop.baseUrl}/products/hearth-mug</loc>`);
  });

  it.each(SAMPLE_PRODUCTS)('has a page of $name on every face', async ({ slug, name, price, description }) => {
    const own = load(await page(`/products/${slug}`));
    const data = JSON.parse(own('script[type="application/ld+json"]').first().text()) as Record<string, unknown>;
    expect(data).toMatchObject({ '@type': 'Product', name, description, brand: { name: 'Tarnwick' } });
    expect(data).toMatchObject({ offers: { price: price.toFixed(2), priceCurrency: 'EUR' } });
    expect(own('h1').text()).toBe(name);
    expect(load(await page(`/shopify/products/${slug}`))('h1').text()).toBe(name);
    expect(load(await page(`/woo/product/${slug}/`))('h1.product_title').text()).toBe(name);
    const corner = load(await page(`/corner/${slug}.html`));
    expect(corner('title').text()).toBe(`Tarnwick’s corner – ${name}`);
    expect(corner('td').text()).toContain(`${price.toFixed(2).replace('.', ',')} €`);
    expect(corner('td').text()).toContain(description);
  });

  it('has broken data on every second page of the corner shop', async () => {
    const broken = await Promise.all(
      slugs.map(async (slug) => load(await page(`/corner/${slug}.html`))('script').text()),
    );
    const isThere = broken.map((text) => text !== '');
    expect(isThere).toEqual(slugs.map((_, index) => index % 2 === 0));
    expect(() => JSON.parse(broken[0] ?? '') as unknown).toThrow(SyntaxError);
  });

  it('has the data of Shopify', async () => {
    expect(await json(`/shopify/products/${FIRST.slug}.js`)).toMatchObject({
      ...{ title: FIRST.name, price: 3200, compare_at_price: 3900, available: true },
      featured_image: `//${new URL(shop.baseUrl).host}/shopify/cdn/shop/files/fellside-bottle-1.jpg?v=1780000000`,
    });
    const { products } = (await json('/shopify/products.json?limit=5&page=3')) as { products: unknown[] };
    expect(products).toHaveLength(2);
    expect(products[0]).toMatchObject({ handle: 'salt-soap', variants: [{ price: '8.90', compare_at_price: null }] });
    expect(await json('/shopify/products.json?page=2')).toEqual({ products: [] });
  });

  it('has the data of WooCommerce', async () => {
    const all = await fetch(`${shop.baseUrl}/woo/wp-json/wc/store/v1/products?per_page=7&page=2`);
    expect([all.headers.get('x-wp-total'), all.headers.get('x-wp-totalpages')]).toEqual(['12', '2']);
    expect(await all.json()).toHaveLength(5);
    const first = {
      id: 301,
      name: FIRST.name,
      prices: { price: '3200', regular_price: '3900', currency_minor_unit: 2 },
    };
    expect(await json('/woo/wp-json/wc/store/v1/products/301')).toMatchObject(first);
    expect(await json(`/woo/wp-json/wc/store/v1/products?slug=${FIRST.slug}`)).toMatchObject([first]);
  });

  it('has two photos of each thing, and smaller ones', async () => {
    const sizeOf = async (path: string) => {
      const options = { signal, session, maxBytes: 1_000_000, accept: 'image/*' };
      const { bytes, contentType } = await fetchFile(`${shop.baseUrl}${path}`, options);
      const { format, width, height } = await sharp(bytes).metadata();
      return [contentType, format, width, height];
    };
    for (const path of slugs.flatMap((slug) => [`/photos/${slug}-1.jpg`, `/photos/${slug}-2.jpg`])) {
      expect(await sizeOf(path)).toEqual(['image/jpeg', 'jpeg', 1200, 1200]);
    }
    expect(await sizeOf('/shopify/cdn/shop/files/hearth-mug-1.jpg?v=1&width=600')).toEqual([
      'image/jpeg',
      'jpeg',
      600,
      600,
    ]);
    const small = '/woo/wp-content/uploads/2026/03/hearth-mug-2-300x300.jpg';
    expect(await sizeOf(small)).toEqual(['image/jpeg', 'jpeg', 300, 300]);
  });

  it('has a logo and a style sheet', async () => {
    const logo = await fetch(`${shop.baseUrl}/logo.svg`);
    expect(logo.headers.get('content-type')).toBe('image/svg+xml');
    expect((await sharp(Buffer.from(await logo.arrayBuffer())).metadata()).width).toBe(360);
    expect(await (await fetch(`${shop.baseUrl}/style.css`)).text()).toContain('--color-primary: #1f4e46');
  });
});

describe('what goes wrong in the sample shop', () => {
  it.each([
    ['/loop', 'redirects'],
    ['/bomb', 'too-large'],
    ['/wall', 'refused'],
    ['/gone', 'not-found'],
    ['/products/nothing', 'not-found'],
    ['/members/hearth-mug', 'robots'],
  ])('%s: %s', async (path, reason) => {
    await expect(page(path)).rejects.toMatchObject({ name: 'PageError', reason });
  });

  it('/slow: it never comes to an end', async () => {
    const reader = (await fetch(`${shop.baseUrl}/slow`)).body?.getReader();
    const first = await reader?.read();
    expect(first?.done).toBe(false);
    expect(Buffer.from(first?.value ?? []).toString()).toBe('<!doctype html><title>Slow</title>');
    await reader?.cancel();
  });

  it('/login: it asks for a password', async () => {
    expect(load(await page('/login'))('input[type=password]')).toHaveLength(1);
  });

  it('is told when its port is taken', async () => {
    const port = Number(new URL(shop.baseUrl).port);
    await expect(startSampleShop({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
