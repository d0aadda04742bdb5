import { describe, expect, it } from 'vitest';
import { jsonLd, offer, product, readShopPage, said, type ShopPage } from './shop-page';

const AURORA = { name: 'Aurora', offers: offer('129.00', 'EUR') };
const SAYS = { name: 'Aurora', price: '129 EUR' };
const RANGE = 'Its variants cost from €90.00 to €129.00; the lowest is taken.';

const PAGES: [string, ShopPage, Record<string, unknown>][] = [
  ['a product with one offer', { head: product(AURORA) }, SAYS],
  [
    'everything that a product can say',
    {
      head: product({
        ...AURORA,
        description: 'A lamp of brass. It dims by touch.',
        brand: { '@type': 'Brand', name: 'Hellwerk' },
        category: 'Lamps > Table lamps',
        aggregateRating: { ratingValue: '4.6', reviewCount: 31 },
        image: [
          '/img/aurora-1.jpg',
          { '@type': 'ImageObject', contentUrl: 'https://hellwerk.example/img/aurora-2.jpg' },
        ],
        offers: offer(129, 'EUR', { availability: 'http://schema.org/InStock' }),
      }),
    },
    {
      ...SAYS,
      description: 'A lamp of brass. It dims by touch.',
      brand: 'Hellwerk',
      category: 'Lamps > Table lamps',
      rating: '4.6 of 31',
      availability: 'in_stock',
      images: ['https://hellwerk.example/img/aurora-1.jpg', 'https://hellwerk.example/img/aurora-2.jpg'],
    },
  ],
  [
    'a top-level array',
    {
      head: jsonLd([
        { '@type': 'WebSite', name: 'Hellwerk' },
        { '@type': 'Product', ...AURORA },
      ]),
    },
    SAYS,
  ],
  [
    'a graph',
    {
      head: jsonLd({
        '@graph': [
          { '@type': 'WebPage', name: 'Page' },
          { '@type': 'Product', ...AURORA },
        ],
      }),
    },
    SAYS,
  ],
  ['an array of types', { head: jsonLd({ '@type': ['Thing', 'Product'], ...AURORA }) }, SAYS],
  ['a type with its address', { head: jsonLd({ '@type': 'http://schema.org/Product', ...AURORA }) }, SAYS],
  [
    'a product as what the page is about',
    { head: jsonLd({ '@type': 'ItemPage', mainEntity: { '@type': 'Product', ...AURORA } }) },
    SAYS,
  ],
  [
    'an offer that names what it offers',
    { head: jsonLd({ ...offer('129.00', 'EUR'), itemOffered: { '@type': 'Product', name: 'Aurora' } }) },
    SAYS,
  ],
  [
    'offers that are only pointed to',
    {
      head: jsonLd({
        '@graph': [
          { '@type': 'Product', name: 'Aurora', offers: { '@id': '#offer' }, brand: { '@id': '#brand' } },
          { '@id': '#offer', ...offer('129.00', 'EUR') },
          { '@id': '#brand', '@type': 'Brand', name: 'Hellwerk' },
        ],
      }),
    },
    { ...SAYS, brand: 'Hellwerk' },
  ],
  ['offers that are an array', { head: product({ name: 'Aurora', offers: [offer('129.00', 'EUR')] }) }, SAYS],
  ['a brand that is null', { head: product({ ...AURORA, brand: null }) }, SAYS],
  ['a brand that is a text', { head: product({ ...AURORA, brand: 'Hellwerk' }) }, { ...SAYS, brand: 'Hellwerk' }],
  [
    'a price that is an object',
    { head: product({ name: 'Aurora', offers: offer({ value: '129.00', currency: 'EUR' }) }) },
    SAYS,
  ],
  [
    'an aggregate offer with its lowest and highest',
    {
      head: product({
        name: 'Aurora',
        offers: { '@type': 'AggregateOffer', lowPrice: '90.00', highPrice: '129.00', priceCurrency: 'EUR' },
      }),
    },
    { name: 'Aurora', price: '90 EUR', warnings: [RANGE] },
  ],
  [
    'an aggregate offer with its offers',
    {
      head: product({
        name: 'Aurora',
        offers: { '@type': 'AggregateOffer', lowPrice: 90, priceCurrency: 'EUR', offers: [offer(129), offer(90)] },
      }),
    },
    { name: 'Aurora', price: '90 EUR', warnings: [RANGE] },
  ],
  [
    'a price only as a specification',
    {
      head: product({
        name: 'Aurora',
        offers: { '@type': 'Offer', priceSpecification: { price: 129, priceCurrency: 'EUR' } },
      }),
    },
    SAYS,
  ],
  [
    'a list price beside the price',
    {
      head: product({
        name: 'Aurora',
        offers: offer(129, 'EUR', {
          priceSpecification: [
            {
              '@type': 'UnitPriceSpecification',
              priceType: 'https://schema.org/ListPrice',
              price: 159,
              priceCurrency: 'EUR',
            },
          ],
        }),
      }),
    },
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'specifications alone, one of them crossed out',
    {
      head: product({
        name: 'Aurora',
        offers: {
          '@type': 'Offer',
          priceSpecification: [
            { price: 159, priceCurrency: 'EUR', priceType: 'https://schema.org/StrikethroughPrice' },
            { price: 129, priceCurrency: 'EUR' },
          ],
        },
      }),
    },
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'a price for a litre only',
    {
      head: product({
        name: 'Olive oil',
        offers: {
          '@type': 'Offer',
          priceSpecification: { price: 18, priceCurrency: 'EUR', referenceQuantity: { value: 1, unitCode: 'LTR' } },
        },
      }),
    },
    { name: 'Olive oil' },
  ],
  [
    'a rating out of ten',
    { head: product({ ...AURORA, aggregateRating: { ratingValue: 9, bestRating: 10, ratingCount: '1,204' } }) },
    { ...SAYS, rating: '4.5 of 1204' },
  ],
  ['a rating of nobody', { head: product({ ...AURORA, aggregateRating: { ratingValue: 5, reviewCount: 0 } }) }, SAYS],
  ['a category that is a number', { head: product({ ...AURORA, category: '4636' }) }, SAYS],
  [
    'a breadcrumb in place of a category',
    {
      head:
        product(AURORA) +
        jsonLd({
          '@type': 'BreadcrumbList',
          itemListElement: ['Home', 'Lamps', 'Table lamps', 'Aurora'].map((name, at) => ({
            '@type': 'ListItem',
            position: at + 1,
            name,
          })),
        }),
    },
    { ...SAYS, category: 'Lamps > Table lamps' },
  ],
  [
    'a word for its availability',
    { head: product({ name: 'Aurora', offers: offer(129, 'EUR', { availability: 'Out of stock' }) }) },
    { ...SAYS, availability: 'out_of_stock' },
  ],
  [
    'a preorder',
    { head: product({ name: 'Aurora', offers: offer(129, 'EUR', { availability: 'PreOrder' }) }) },
    { ...SAYS, availability: 'preorder' },
  ],
  [
    'a discontinued product',
    {
      head: product({ name: 'Aurora', offers: offer(129, 'EUR', { availability: 'https://schema.org/Discontinued' }) }),
    },
    { ...SAYS, availability: 'discontinued' },
  ],
  [
    'entities in its texts',
    { head: product({ ...AURORA, name: 'Aurora &amp;amp; Shade &quot;Duo&quot;' }) },
    { ...SAYS, name: 'Aurora & Shade "Duo"' },
  ],
];

describe('a page with JSON-LD', () => {
  it.each(PAGES)('is read with %s', (_title, page, expected) => {
    const found = readShopPage(page);
    expect(said(found)).toEqual(expected);
    expect(found.isProduct).toBe(true);
  });
});
