import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { send, startLocalSite, type LocalSite } from '../fetch/local-site';
import { openPage } from '../page';
import { readProductOfPage } from '../product/read-product-of-page';
import { said } from '../product/shop-page';
import { completeProduct } from './complete-product';

let site: LocalSite;
beforeAll(async () => (site = await startLocalSite()));
afterAll(() => site.close());
beforeEach(() => {
  site.answers = {};
  site.asked.length = 0;
});

const json = (value: unknown) => send(JSON.stringify(value), { 'content-type': 'application/json' });
const EUROS = '<script>Shopify.currency = {"active":"EUR","rate":"1.0"};</script>';
const CONVERTED = '<script>Shopify.currency = {"active":"EUR","rate":"0.9"};</script>';
const LAMP = {
  ...{ handle: 'lamp', title: 'Aurora lamp', body_html: '<p>It glows like the northern sky.</p>', vendor: 'Tarn' },
  variants: [{ price: '49.00', compare_at_price: '59.00' }],
  images: [1, 2].map((number) => ({
    src: `https://cdn.shopify.com/s/files/lamp-${number}.jpg`,
    width: 900,
    height: 900,
  })),
};

async function complete(path: string, html: string) {
  const { signal } = new AbortController();
  const page = openPage(html, new URL(path, site.origin));
  return completeProduct(page, readProductOfPage(page), { session: site.session(), signal });
}
const asked = () => site.asked.map(({ url }) => url).filter((path) => path !== '/robots.txt');

describe('a product’s page of a Shopify shop', () => {
  it('is read together with the shop’s data where it lacks something, field by field', async () => {
    site.answers['/products/lamp.json'] = json({ product: LAMP });
    const found = await complete('/collections/lamps/products/lamp', `${EUROS}<h1>Aurora lamp, brass</h1>`);
    expect(said(found)).toMatchObject({
      name: 'Aurora lamp',
      description: 'It glows like the northern sky.',
      price: '49 EUR (59)',
      brand: 'Tarn',
      images: LAMP.images.map(({ src }) => src),
    });
    expect([found.price?.source, found.description?.source]).toEqual(['shopify', 'shopify']);
  });

  it('is left as it is where nothing is missing, and nobody is asked', async () => {
    const data = {
      ...{ '@type': 'Product', name: 'Aurora lamp', description: 'It glows.', image: ['/a.jpg', '/b.jpg'] },
      offers: { '@type': 'Offer', price: '49', priceCurrency: 'EUR' },
    };
    await complete('/products/lamp', `${EUROS}<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect(asked()).toEqual([]);
  });

  it('keeps its own price, whatever the data says', async () => {
    site.answers['/products/lamp.json'] = json({
      product: { ...LAMP, variants: [{ price: '54.00', price_currency: 'USD' }] },
    });
    const data = {
      '@type': 'Product',
      name: 'Aurora lamp',
      offers: { '@type': 'Offer', price: '49', priceCurrency: 'EUR' },
    };
    const html = `${CONVERTED}<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const found = await complete('/products/lamp', html);
    expect(said(found)).toMatchObject({ price: '49 EUR', description: 'It glows like the northern sky.' });
  });

  it('has no price where nobody says in which currency it is', async () => {
    site.answers['/products/lamp.json'] = json({ product: LAMP });
    expect((await complete('/products/lamp', `${CONVERTED}<h1>Aurora lamp</h1>`)).price).toBe(null);
    const variants = [{ price: '49.00', price_currency: 'USD' }];
    site.answers['/products/lamp.json'] = json({ product: { ...LAMP, variants } });
    const found = await complete('/products/lamp', `${CONVERTED}<h1>Aurora lamp</h1>`);
    expect(found.price?.value).toEqual({ amount: 49, currency: 'USD', was: null });
  });

  it.each([
    ['404', send('No', {}, 404)],
    ['an error', send('No', {}, 500)],
    ['a page', send('<h1>Aurora</h1>')],
    ['other data', json({ product: null })],
  ])('is left as it is where the shop answers with %s', async (_, answer) => {
    site.answers['/products/lamp.json'] = answer;
    const html = `${EUROS}<h1>Aurora lamp</h1>`;
    const page = openPage(html, new URL('/products/lamp', site.origin));
    expect(await complete('/products/lamp', html)).toEqual(readProductOfPage(page));
  });

  it('is not gone around where it lets no program in', async () => {
    await complete('/products/lamp', '<title>Just a moment...</title><p>cdn.shopify.com</p>');
    await complete('/pages/about', `${EUROS}<h1>About us</h1>`);
    expect(asked()).toEqual([]);
  });
});

describe('a product’s page of a WooCommerce shop', () => {
  const html = '<link rel="https://api.w.org/" href="/wp-json/"><body class="woocommerce"><h1>Aurora lamp</h1></body>';
  const lamp = (more: object = {}) => ({
    ...{ name: 'Aurora lamp', slug: 'lamp', permalink: `${site.origin}/product/lamp/`, description: '' },
    short_description: '<ul><li>Of solid brass</li><li>With a cable of 2 m</li></ul>',
    prices: { currency_code: 'EUR', currency_minor_unit: 2, price: '4900', regular_price: '5900' },
    images: [{ src: '/a.jpg', alt: '' }],
    ...{ average_rating: '4.50', review_count: 12, is_in_stock: false },
    ...more,
  });

  it('is read together with what the Store API says of it', async () => {
    site.answers['/wp-json/wc/store/v1/products?slug=lamp'] = json([lamp()]);
    expect(said(await complete('/product/lamp/', html))).toMatchObject({
      name: 'Aurora lamp',
      features: ['Of solid brass', 'With a cable of 2 m'],
      price: '49 EUR (59)',
      rating: '4.5 of 12',
      availability: 'out_of_stock',
      images: [`${site.origin}/a.jpg`],
    });
  });

  it('is left as it is where the answer is of another product', async () => {
    site.answers['/wp-json/wc/store/v1/products?slug=lamp'] = json([lamp({ permalink: '/product/lamp-2/' })]);
    expect((await complete('/product/lamp/', html)).price).toBe(null);
  });
});
