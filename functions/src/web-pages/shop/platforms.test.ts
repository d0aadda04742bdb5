import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { redirect, send, startLocalSite, type LocalSite } from '../fetch/local-site';
import { asked, find, json, pathsOf, robotsWith, urlset, xml } from './shop-of-tests';

let site: LocalSite;
beforeAll(async () => (site = await startLocalSite()));
afterAll(() => site.close());
beforeEach(() => {
  site.answers = {};
  site.asked.length = 0;
});

const SCRIPT = (currency: string) => `<script>Shopify.shop = "tarn.example"; ${currency}</script>`;
const EUROS = SCRIPT('Shopify.currency = {"active":"EUR","rate":"1.0"};');
const CONVERTED = SCRIPT('Shopify.currency = {"active":"EUR","rate":"0.91"};');
const listed = (handle: string, price: unknown, more: object = {}) => ({
  ...{ handle, title: `The ${handle}`, body_html: '<p>A thing that lasts for years.</p>', vendor: 'Tarn' },
  variants: [{ price, compare_at_price: null, available: true }],
  images: [{ src: `https://cdn.shopify.com/s/files/${handle}.jpg`, width: 900, height: 900, alt: null }],
  ...more,
});
const list = (number: number, products: readonly object[], folder = '') =>
  (site.answers[`${folder}/products.json?limit=250&page=${number}`] = json({ products }));
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => listed(`thing-${from + index}`, '10.00'));
const pricesOf = ({ products }: Awaited<ReturnType<typeof find>>) =>
  products.map(({ known }) => known?.price && `${known.price.value.amount} ${known.price.value.currency}`);

describe('a Shopify shop', () => {
  it('is read from its list, page by page, and counted to its end', async () => {
    site.answers['/'] = send(EUROS);
    list(1, many(250));
    list(2, many(30, 250));
    list(3, []);
    const found = await find(site, '/', { most: 2 });
    expect([pathsOf(found), found.found]).toEqual([['/products/thing-0', '/products/thing-1'], 280]);
    expect([found.platform, found.source, found.home]).toEqual(['shopify', 'shopify', `${site.origin}/`]);
    const [first] = found.products;
    expect(first).toMatchObject({
      name: 'The thing-0',
      known: {
        isProduct: true,
        canonicalUrl: `${site.origin}/products/thing-0`,
        fullName: { value: 'The thing-0', source: 'shopify' },
        description: { value: 'A thing that lasts for years.' },
        price: { value: { amount: 10, currency: 'EUR', was: null } },
        availability: { value: 'in_stock' },
        brandName: { value: 'Tarn' },
        images: [{ url: 'https://cdn.shopify.com/s/files/thing-0.jpg', width: 900, height: 900 }],
        warnings: [],
      },
    });
  });

  it('has amounts in units, also whole ones, and none that may be something else', async () => {
    site.answers['/'] = send(EUROS);
    const prices = ['12.50', '1299', 1299, '0.00', '12,50', '1.299', null];
    list(
      1,
      prices.map((price, index) => listed(`thing-${index}`, price)),
    );
    expect(pricesOf(await find(site, '/'))).toEqual(['12.5 EUR', '1299 EUR', null, null, null, null, null]);
  });

  it('has the lowest price of what can be had, and what it cost before', async () => {
    site.answers['/'] = send(EUROS);
    const variants = [
      { price: '9.00', compare_at_price: null, available: false },
      { price: '20.00', compare_at_price: '25.00', available: true },
      { price: '30.00', compare_at_price: '', available: true },
    ];
    list(1, [listed('lamp', '', { variants })]);
    const [lamp] = (await find(site, '/')).products;
    expect(lamp?.known?.price?.value).toEqual({ amount: 20, currency: 'EUR', was: 25 });
    expect(lamp?.known?.warnings).toEqual(['Its variants cost from €20.00 to €30.00; the lowest is taken.']);
  });

  it('has no prices where its currency is unknown, and says so', async () => {
    site.answers['/'] = send(SCRIPT(''));
    list(1, [listed('lamp', '12.50')]);
    const found = await find(site, '/');
    expect([pricesOf(found), found.warnings]).toEqual([
      [null],
      ['The shop’s list of products doesn’t say which currency its prices are in, so they are left out.'],
    ]);
  });

  it('has its currency from a product’s page that shows the same amount', async () => {
    site.answers['/'] = send(CONVERTED);
    site.answers['/products/lamp'] = send(
      '<h1>The lamp</h1><script type="application/ld+json">{"@type":"Product","name":"The lamp","offers":{"@type":"Offer","price":"12.50","priceCurrency":"USD"}}</script>',
    );
    list(1, [listed('lamp', '12.50'), listed('mug', '8.00')]);
    expect(pricesOf(await find(site, '/'))).toEqual(['12.5 USD', '8 USD']);
  });

  it('has its pages read where they show other amounts than the list', async () => {
    site.answers['/'] = send(CONVERTED);
    site.answers['/products/lamp'] = send(
      '<h1>The lamp</h1><script type="application/ld+json">{"@type":"Product","name":"The lamp","offers":{"@type":"Offer","price":"11.40","priceCurrency":"EUR"}}</script>',
    );
    list(1, [listed('lamp', '12.50'), listed('mug', '8.00')]);
    const found = await find(site, '/');
    expect([pathsOf(found), found.products.map(({ known }) => known)]).toEqual([
      ['/products/lamp', '/products/mug'],
      [null, null],
    ]);
  });

  it('has pages read of products that its list says too little of', async () => {
    site.answers['/'] = send(EUROS);
    list(1, [
      listed('lamp', '12.50', { body_html: null }),
      listed('mug', '8.00', { images: [] }),
      listed('pot', '9.00'),
    ]);
    expect((await find(site, '/')).products.map(({ known }) => known !== null)).toEqual([false, false, true]);
  });

  it('is only a collection where the address is of one', async () => {
    for (const path of ['/collections/lamps', '/collections/lamps/brass', '/collections/lamps/products/aurora']) {
      site.answers[path] = send(EUROS);
    }
    list(1, [listed('aurora', '1.00')], '/collections/lamps');
    list(1, [listed('aurora', '1.00'), listed('mug', '2.00')]);
    expect(pathsOf(await find(site, '/collections/lamps'))).toEqual(['/products/aurora']);
    expect(pathsOf(await find(site, '/collections/lamps/brass'))).toEqual(['/products/aurora']);
    expect((await find(site, '/collections/lamps/products/aurora')).found).toBe(2);
  });

  it('is whole on the page of all its products, in the language of the address', async () => {
    site.answers['/de/collections/all'] = send(`${EUROS}<script>Shopify.routes.root = "/de/";</script>`);
    list(1, [listed('mug', '2.00')], '/de');
    const found = await find(site, '/de/collections/all');
    expect([pathsOf(found), found.home]).toEqual([['/de/products/mug'], `${site.origin}/de/`]);
  });

  it.each([
    ['404', send('Not here', {}, 404)],
    ['a page', send('<h1>Opening soon</h1>')],
    ['a password page', redirect('/password')],
    ['a loop', redirect('/products.json?limit=250&page=1')],
    ['other JSON', json({ errors: 'Not Found' })],
    ['nothing listed', json({ products: [] })],
  ])('is found by its sitemap where its list is switched off: %s', async (_, answer) => {
    site.answers['/'] = send(EUROS);
    site.answers['/password'] = send('<h1>Opening soon</h1>');
    site.answers['/products.json?limit=250&page=1'] = answer;
    site.answers['/sitemap.xml'] = xml(urlset([`${site.origin}/products/lamp`]));
    const found = await find(site, '/');
    expect([found.source, found.platform, pathsOf(found)]).toEqual(['sitemap', 'shopify', ['/products/lamp']]);
  });

  it('is found by its sitemap where its list is none of programs’ business', async () => {
    site.answers['/robots.txt'] = robotsWith('User-agent: *', 'Disallow: /products.json');
    site.answers['/'] = send(EUROS);
    list(1, [listed('mug', '2.00')]);
    site.answers['/sitemap.xml'] = xml(urlset([`${site.origin}/products/lamp`]));
    expect((await find(site, '/')).source).toBe('sitemap');
    expect(asked(site)).not.toContain('/products.json?limit=250&page=1');
  });

  it('has an end where every page of its list is the first, or each is another', async () => {
    site.answers['/'] = send(EUROS);
    for (let number = 1; number <= 30; number += 1) list(number, many(30));
    expect((await find(site, '/')).found).toBe(30);
    for (let number = 1; number <= 30; number += 1) list(number, many(30, number * 30));
    const endless = await find(site, '/');
    expect([endless.found, endless.warnings]).toEqual([
      600,
      ['The shop has more products than the 600 that we counted.'],
    ]);
  });

  it('keeps what was found where it stops answering', async () => {
    site.answers['/'] = send(EUROS);
    list(1, many(30));
    site.answers['/products.json?limit=250&page=2'] = send('Busy', {}, 500);
    const found = await find(site, '/');
    expect([found.found, found.warnings]).toEqual([
      30,
      ['The shop stopped answering before its list of products ended, so some may be missing.'],
    ]);
  });

  it('may have hostile names, which lead nowhere else', async () => {
    site.answers['/'] = send(EUROS);
    const handles = ['../../admin', '//elsewhere.example/x', 'a?b#c', 'größe', 'x'.repeat(400), '', 7];
    list(
      1,
      handles.map((handle) => listed('', '1.00', { handle, title: '<img src=x onerror=alert(1)>Mug\u202Egum' })),
    );
    const found = await find(site, '/');
    expect(pathsOf(found)).toEqual([
      '/products/..%2F..%2Fadmin',
      '/products/%2F%2Felsewhere.example%2Fx',
      '/products/a%3Fb%23c',
      '/products/gr%C3%B6%C3%9Fe',
    ]);
    expect(new Set(found.products.map(({ name }) => name))).toEqual(new Set(['Muggum']));
  });
});

describe('a WooCommerce shop', () => {
  const page = (classes = 'woocommerce', api = '/wp-json/') =>
    send(`<link rel="https://api.w.org/" href="${api}"><body class="${classes}"><h1>Shop</h1></body>`);
  const STORE = '/wp-json/wc/store/v1/products?per_page=100';
  const item = (slug: string, prices: object, more: object = {}) => ({
    ...{ name: `The ${slug}`, slug, permalink: `${site.origin}/product/${slug}/`, is_in_stock: true },
    ...{ description: '<p>A thing that lasts for years.</p>', short_description: '' },
    images: [{ src: `${site.origin}/wp-content/uploads/${slug}.jpg`, alt: '' }],
    prices: { currency_code: 'EUR', currency_minor_unit: 2, regular_price: '', price_range: null, ...prices },
    ...more,
  });

  it('is read from its Store API, with amounts in its smallest unit', async () => {
    site.answers['/'] = page();
    site.answers[`${STORE}&page=1`] = json([
      item('lamp', { price: '1250', regular_price: '1500' }),
      item('mug', { price: '1250', currency_code: 'JPY', currency_minor_unit: 0 }),
      item('pot', { price: '1250', price_range: { min_amount: '1250', max_amount: '2000' } }),
      item('bag', { price: '12.50' }),
      item('pen', { price: '1250', currency_code: '€uro' }),
      item('foreign', { price: '100' }, { permalink: 'https://elsewhere.example/product/foreign/' }),
    ]);
    const found = await find(site, '/');
    expect([found.source, found.found, found.home]).toEqual(['woocommerce', 5, `${site.origin}/`]);
    expect(pricesOf(found)).toEqual(['12.5 EUR', '1250 JPY', '12.5 EUR', null, null]);
    expect(found.products[0]?.known?.price?.value.was).toBe(15);
    expect(found.products[2]?.known?.warnings).toEqual([
      'Its variants cost from €12.50 to €20.00; the lowest is taken.',
    ]);
  });

  it('is only a category where the address is of one', async () => {
    site.answers['/product-category/lamps/'] = page('archive tax-product_cat term-lamps term-21 woocommerce');
    site.answers[`${STORE}&category=21&page=1`] = json([item('lamp', { price: '100' })]);
    expect(pathsOf(await find(site, '/product-category/lamps/'))).toEqual(['/product/lamp/']);
  });

  it('is asked where its addresses are not written out, and never at another site', async () => {
    site.answers['/'] = page('woocommerce', `${site.origin}/index.php?rest_route=/`);
    site.answers['/index.php?rest_route=%2Fwc%2Fstore%2Fv1%2Fproducts&per_page=100&page=1'] = json([
      item('lamp', { price: '100' }),
    ]);
    expect((await find(site, '/')).source).toBe('woocommerce');
    site.answers['/'] = page('woocommerce', 'https://elsewhere.example/wp-json/');
    await expect(find(site, '/')).rejects.toMatchObject({ reason: 'no-products' });
  });
});
