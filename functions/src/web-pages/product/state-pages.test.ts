import { describe, expect, it } from 'vitest';
import { buyBox, meta, readShopPage, said, type ShopPage } from './shop-page';

const json = (attributes: string, value: unknown) =>
  `<script type="application/json" ${attributes}>${JSON.stringify(value)}</script>`;
const script = (text: string) => `<script>${text}</script>`;
const CURRENCY = script('var Shopify = Shopify || {};\nShopify.currency = {"active":"EUR","rate":"1.0"};');
const THEME = {
  title: 'Aurora',
  handle: 'aurora',
  description: '<p>A lamp of brass that dims by touch.</p><ul><li>Made by hand</li><li>Dims by touch</li></ul>',
  vendor: 'Hellwerk',
  type: 'Table lamps',
  available: true,
  images: ['//cdn.shopify.com/s/files/1/aurora-1.jpg?v=1'],
  variants: [
    { id: 1, price: 12900, compare_at_price: 15900, available: true },
    { id: 2, price: 11900, compare_at_price: null, available: false },
  ],
};
const THEME_SAYS = {
  name: 'Aurora',
  description: expect.stringContaining('A lamp of brass that dims by touch.') as string,
  features: ['Made by hand', 'Dims by touch'],
  price: '129 EUR (159)',
  availability: 'in_stock',
  category: 'Table lamps',
  brand: 'Hellwerk',
  images: [expect.stringContaining('https://cdn.shopify.com/s/files/1/aurora-1.jpg') as string],
};
const H1 = '<h1>Aurora</h1>';
const box = buyBox('Aurora', '129,00 €');
const ITEM = {
  name: 'Aurora',
  description: 'A lamp of brass that dims by touch.',
  slug: 'aurora',
  brand: { name: 'Hellwerk' },
};
const next = (item: unknown) =>
  json('id="__NEXT_DATA__"', { props: { pageProps: { product: item, menu: [{ title: 'Lamps', image: '/m.jpg' }] } } });
const SAYS = { name: 'Aurora', description: ITEM.description, price: '129 EUR', brand: 'Hellwerk' };

const PAGES: [string, ShopPage, Record<string, unknown>][] = [
  ['a theme’s product, in hundredths', { head: CURRENCY, body: H1 + json('data-product-json', THEME) }, THEME_SAYS],
  ['a theme’s product by its id', { head: CURRENCY, body: H1 + json('id="ProductJson-main"', THEME) }, THEME_SAYS],
  [
    'a theme’s product within a section',
    { head: CURRENCY, body: H1 + json('data-section', { product: THEME, currency: 'EUR' }) },
    THEME_SAYS,
  ],
  [
    'a theme’s product whose variants differ',
    {
      head: CURRENCY,
      body:
        H1 +
        json('data-product-json', { title: 'Aurora', handle: 'aurora', variants: [{ price: 12900 }, { price: 9000 }] }),
    },
    { name: 'Aurora', price: '90 EUR', warnings: ['Its variants cost from €90.00 to €129.00; the lowest is taken.'] },
  ],
  [
    'what analytics keep, and the heading’s name',
    {
      head: script(
        'window.ShopifyAnalytics = {}; var meta = {"product":{"id":1,"gid":"gid:\\/\\/shopify\\/Product\\/1","vendor":"Hellwerk","type":"Lamps","variants":[{"id":2,"price":12900,"name":"Aurora - Brass"}]},"page":{"pageType":"product"}}; ShopifyAnalytics.meta.currency = "EUR";',
      ),
      body: H1,
    },
    { name: 'Aurora', price: '129 EUR', category: 'Lamps', brand: 'Hellwerk' },
  ],
  [
    'yen, in hundredths all the same',
    {
      head: CURRENCY.replace('EUR', 'JPY'),
      body: H1 + json('data-product-json', { title: 'Aurora', handle: 'aurora', variants: [{ price: 1290000 }] }),
    },
    { name: 'Aurora', price: '12900 JPY' },
  ],
  [
    'Next’s data with an amount that names its currency',
    { body: H1 + next({ ...ITEM, price: { amount: '129.0', currencyCode: 'EUR' } }) },
    SAYS,
  ],
  [
    'Next’s data in hundredths that say so',
    { body: H1 + next({ ...ITEM, price: { centAmount: 12900, fractionDigits: 2, currencyCode: 'EUR' } }) },
    SAYS,
  ],
  [
    'Next’s data with decimals',
    { body: H1 + next({ ...ITEM, price: 129.5, currency: 'EUR' }) },
    { ...SAYS, price: '129.5 EUR' },
  ],
  ['a whole number that the page shows as units', { body: box + next({ ...ITEM, price: 129, currency: 'EUR' }) }, SAYS],
  [
    'a whole number that the page shows as hundredths',
    { body: box + next({ ...ITEM, price: 12900, currency: 'EUR' }) },
    SAYS,
  ],
  [
    'a whole number that nothing explains',
    { body: H1 + next({ ...ITEM, price: 12900, currency: 'EUR' }) },
    {
      name: 'Aurora',
      description: ITEM.description,
      brand: 'Hellwerk',
      warnings: ['The page’s price can be read in more than one way, so it is left out.'],
    },
  ],
  [
    'Remix’s data',
    {
      body:
        H1 +
        script(
          `window.__remixContext = ${JSON.stringify({ state: { loaderData: { p: { product: { ...ITEM, price: '129.00', currency: 'EUR', note: 'a "quoted" } brace' } } } } })};`,
        ),
    },
    SAYS,
  ],
  [
    'Apollo’s data',
    {
      body:
        H1 +
        script(
          `window.__APOLLO_STATE__={"Product:1":${JSON.stringify({ __typename: 'Product', ...ITEM, price: 129.01, currency: 'EUR' })}}`,
        ),
    },
    { ...SAYS, price: '129.01 EUR' },
  ],
  [
    'a store’s data in a string',
    {
      body:
        H1 +
        script(
          `window.__INITIAL_STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ product: { ...ITEM, price: '129.00', currency: 'EUR' } }))});`,
        ),
    },
    SAYS,
  ],
  [
    'a store’s data that has undefined in it',
    {
      body:
        H1 +
        script(
          `window.__INITIAL_STATE__ = {"user":undefined,"product":${JSON.stringify({ ...ITEM, price: '129.00', currency: 'EUR' })}};`,
        ),
    },
    SAYS,
  ],
  [
    'Nuxt’s data',
    {
      body:
        H1 +
        json('id="__NUXT_DATA__"', [
          ['ShallowReactive', 1],
          { data: 2 },
          { product: 3 },
          { name: 4, description: 5, price: 6, brand: 9, slug: 10 },
          'Aurora',
          ITEM.description,
          { amount: 7, currencyCode: 8 },
          '129.00',
          'EUR',
          'Hellwerk',
          'aurora',
        ]),
    },
    SAYS,
  ],
  [
    'WooCommerce’s variations',
    {
      head: meta({ 'product:price:currency': 'EUR' }),
      body: `<main><h1>Aurora</h1><form class="variations_form cart" data-product_variations="${JSON.stringify([
        { display_price: 129, display_regular_price: 159, is_in_stock: true },
        { display_price: 99, display_regular_price: 99, is_in_stock: false },
      ]).replaceAll('"', '&quot;')}"><button>Add to cart</button></form></main>`,
    },
    { name: 'Aurora', price: '129 EUR (159)', availability: 'in_stock' },
  ],
];

describe('a page whose scripts keep its product', () => {
  it.each(PAGES)('is read with %s', (_title, page, expected) => {
    const found = readShopPage(page);
    expect(said(found)).toEqual(expected);
  });

  it('takes another product of the page’s data for its own in no case', () => {
    const body = H1 + next({ name: 'Shade', slug: 'shade', price: { amount: '20.0', currencyCode: 'EUR' } });
    expect(readShopPage({ body }).isProduct).toBe(false);
  });

  it('does not read code as data', () => {
    const body = H1 + script('window.__NUXT__=(function(a){return {product:{name:a,price:129}}}("Aurora"));');
    expect(readShopPage({ body }).isProduct).toBe(false);
  });

  it('takes an article with a picture and a description for no product', () => {
    const body = H1 + next({ title: 'Aurora', slug: 'aurora', description: 'How we made it.', image: '/a.jpg' });
    expect(readShopPage({ body }).isProduct).toBe(false);
  });

  it('looks for a theme’s product by the address', () => {
    const shade = { title: 'Shade', handle: 'shade', variants: [{ price: 2000 }] };
    const body =
      H1 +
      json('data-product-json', shade) +
      json('data-product-json', { ...shade, title: 'Aurora', handle: 'aurora' });
    expect(said(readShopPage({ head: CURRENCY, body }))).toEqual({ name: 'Aurora', price: '20 EUR' });
  });
});
