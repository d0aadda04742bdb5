import { describe, expect, it } from 'vitest';
import { jsonLd, LAMP_URL, meta, offer, product, readShopPage, said, type ShopPage } from './shop-page';

const AURORA = { name: 'Aurora', offers: offer('129.00', 'EUR') };
const SAYS = { name: 'Aurora', price: '129 EUR' };
const RANGE = 'Its variants cost from €90.00 to €129.00; the lowest is taken.';

const variant = (price: number, availability = 'InStock', fields: object = {}) => ({
  '@type': 'Product',
  name: `Aurora ${price}`,
  offers: offer(price, 'EUR', { availability: `https://schema.org/${availability}` }),
  ...fields,
});

const PAGES: [string, ShopPage, Record<string, unknown>][] = [
  [
    'a group whose variants differ',
    {
      head: jsonLd({ '@type': 'ProductGroup', name: 'Aurora', hasVariant: [variant(129), variant(90), variant(110)] }),
    },
    { name: 'Aurora', price: '90 EUR', availability: 'in_stock', warnings: [RANGE] },
  ],
  [
    'a group whose cheapest variant is sold out',
    {
      head: jsonLd({
        '@type': 'ProductGroup',
        name: 'Aurora',
        hasVariant: [variant(129), variant(60, 'SoldOut'), variant(90)],
      }),
    },
    { name: 'Aurora', price: '90 EUR', availability: 'in_stock', warnings: [RANGE] },
  ],
  [
    'a group of which nothing is there',
    {
      head: jsonLd({
        '@type': 'ProductGroup',
        name: 'Aurora',
        hasVariant: [variant(90, 'OutOfStock'), variant(90, 'OutOfStock')],
      }),
    },
    { name: 'Aurora', price: '90 EUR', availability: 'out_of_stock' },
  ],
  [
    'variants that stand for themselves and name their group',
    {
      head: jsonLd({
        '@graph': [129, 90].map((price) =>
          variant(price, 'InStock', { isVariantOf: { '@type': 'ProductGroup', name: 'Aurora', productGroupID: 'a1' } }),
        ),
      }),
    },
    { name: 'Aurora', price: '90 EUR', availability: 'in_stock', warnings: [RANGE] },
  ],
  [
    'several products, of which one has the page’s address',
    {
      head:
        product({ name: 'Shade', url: 'https://hellwerk.example/products/shade', offers: offer('20.00', 'EUR') }) +
        product({ ...AURORA, url: LAMP_URL }),
    },
    SAYS,
  ],
  [
    'several products, of which one has the heading’s name',
    { head: product({ name: 'Shade', offers: offer('20.00', 'EUR') }) + product(AURORA), body: '<h1>AURORA</h1>' },
    SAYS,
  ],
  ['several products, of which one has an offer', { head: product({ name: 'Shade' }) + product(AURORA) }, SAYS],
  [
    'several products, of which one has more words than the heading',
    {
      head:
        product({ name: 'Shade', offers: offer('20.00', 'EUR') }) + product({ ...AURORA, name: 'Aurora lamp, brass' }),
      body: '<h1>Aurora lamp</h1>',
    },
    { ...SAYS, name: 'Aurora lamp, brass' },
  ],
  [
    'used goods beside new ones',
    {
      head: product({
        name: 'Aurora',
        offers: [offer(70, 'EUR', { itemCondition: 'https://schema.org/UsedCondition' }), offer(129, 'EUR')],
      }),
    },
    SAYS,
  ],
  [
    'offers in several currencies, of which the page shares one',
    {
      head:
        product({ name: 'Aurora', offers: [offer(140, 'USD'), offer(129, 'EUR')] }) +
        meta({ 'product:price:currency': 'EUR' }),
    },
    SAYS,
  ],
];

describe('a page with JSON-LD of several things', () => {
  it.each(PAGES)('is read with %s', (_title, page, expected) => {
    expect(said(readShopPage(page))).toEqual(expected);
  });
});
