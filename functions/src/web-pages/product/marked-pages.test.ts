import { describe, expect, it } from 'vitest';
import { buyBox, meta, product, offer, readShopPage, said, type ShopPage } from './shop-page';

const SAYS = { name: 'Aurora', price: '129 EUR' };
const EURO = { 'product:price:amount': '129.00', 'product:price:currency': 'EUR' };
const micro = (inside: string, attributes = '') =>
  `<div itemscope itemtype="https://schema.org/Product" ${attributes}>${inside}</div>`;
const microOffer = (inside: string) =>
  `<div itemprop="offers" itemscope itemtype="http://schema.org/Offer">${inside}</div>`;
const EURO_OFFER = microOffer('<meta itemprop="price" content="129.00"><meta itemprop="priceCurrency" content="EUR">');

const MICRODATA: [string, string, Record<string, unknown>][] = [
  ['a name and an offer', micro(`<h1 itemprop="name">Aurora</h1>${EURO_OFFER}`), SAYS],
  [
    'all that a product can say',
    micro(`<h1 itemprop="name">Aurora</h1><img itemprop="image" src="/a.jpg" alt="Aurora on a desk">
      <div itemprop="description"><p>A lamp of brass.</p><p>It dims by touch and stands anywhere.</p></div>
      <span itemprop="brand" itemscope itemtype="https://schema.org/Brand"><span itemprop="name">Hellwerk</span></span>
      <div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
        <span itemprop="ratingValue">4,5</span> of <span itemprop="reviewCount">12</span></div>
      ${microOffer('<span itemprop="price" content="129.00">129,00 €</span><meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="https://schema.org/InStock">')}`),
    {
      ...SAYS,
      description: 'A lamp of brass.\n\nIt dims by touch and stands anywhere.',
      brand: 'Hellwerk',
      rating: '4.5 of 12',
      availability: 'in_stock',
      images: ['https://hellwerk.example/a.jpg'],
    },
  ],
  [
    'a price that is only text',
    micro(`<h1 itemprop="name">Aurora</h1>${microOffer('<span itemprop="price">1.129,00 €</span>')}`),
    { name: 'Aurora', price: '1129 EUR' },
  ],
  [
    'a price without an offer around it',
    micro(
      '<h1 itemprop="name">Aurora</h1><meta itemprop="price" content="129.00"><meta itemprop="priceCurrency" content="EUR">',
    ),
    SAYS,
  ],
  [
    'the name of a review that is not its own',
    micro(
      `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="name">Great</b></div><b itemprop="name">Aurora</b>${EURO_OFFER}`,
    ),
    SAYS,
  ],
  [
    'a product within the page’s own thing',
    `<div itemscope itemtype="https://schema.org/WebPage"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Product"><b itemprop="name">Aurora</b>${EURO_OFFER}</div></div>`,
    SAYS,
  ],
  [
    'another product that it goes with',
    micro(
      `<h1 itemprop="name">Aurora</h1>${EURO_OFFER}<div itemprop="isRelatedTo" itemscope itemtype="https://schema.org/Product"><b itemprop="name">Shade</b></div>`,
    ),
    SAYS,
  ],
  [
    'products recommended below',
    `${micro(`<h1 itemprop="name">Aurora</h1>${EURO_OFFER}`)}<div class="related">${micro(`<b itemprop="name">Shade</b>${EURO_OFFER.replace('129', '20')}`)}</div>`,
    SAYS,
  ],
];

const RDFA: [string, string, Record<string, unknown>][] = [
  [
    'a vocabulary',
    `<div vocab="https://schema.org/" typeof="Product"><h1 property="name">Aurora</h1><div property="offers" typeof="Offer"><span property="price" content="129.00">€129</span><span property="priceCurrency" content="EUR"></span><link property="availability" href="https://schema.org/OutOfStock"></div></div>`,
    { ...SAYS, availability: 'out_of_stock' },
  ],
  [
    'a prefix',
    `<div typeof="schema:Product"><h1 property="schema:name">Aurora</h1><div rel="schema:offers"><div typeof="schema:Offer"><meta property="schema:price" content="129.00"><meta property="schema:priceCurrency" content="EUR"></div></div><img property="schema:image" src="/a.jpg"></div>`,
    { name: 'Aurora', images: ['https://hellwerk.example/a.jpg'] },
  ],
  [
    'a link as its name',
    `<div vocab="http://schema.org/" typeof="Product"><a property="name" href="/x">Aurora</a><div property="offers" typeof="Offer"><meta property="price" content="129.00"><meta property="priceCurrency" content="EUR"></div></div>`,
    SAYS,
  ],
];

const OPEN_GRAPH: [string, ShopPage, Record<string, unknown>][] = [
  ['a title and a price', { head: meta({ 'og:type': 'product', 'og:title': 'Aurora', ...EURO }) }, SAYS],
  [
    'a shop’s name behind the title that the page has too',
    { head: meta({ 'og:type': 'product', 'og:title': 'Aurora – Hellwerk', 'og:site_name': 'Hellwerk' }) },
    { name: 'Aurora' },
  ],
  [
    'a shop’s name behind the title that the page’s title ends in',
    { head: `<title>Buy Aurora | Hellwerk</title>${meta({ 'og:type': 'product', 'og:title': 'Aurora | Hellwerk' })}` },
    { name: 'Aurora' },
  ],
  [
    'a dash that is the name’s own',
    {
      head: `<title>Aurora – Brass</title>${meta({ 'og:title': 'Aurora – Brass', ...EURO })}`,
      body: '<h1>Aurora – Brass</h1>',
    },
    { ...SAYS, name: 'Aurora – Brass' },
  ],
  [
    'one title for the whole shop, and a heading',
    { head: meta({ 'og:title': 'Hellwerk: lamps made by hand', ...EURO }), body: '<h1>Aurora</h1>' },
    SAYS,
  ],
  [
    'the shop’s name as its title',
    {
      head: `<title>Aurora | Hellwerk</title>${meta({ 'og:title': 'Hellwerk', 'og:site_name': 'Hellwerk', ...EURO })}`,
    },
    SAYS,
  ],
  [
    'a heading that is the shop’s name',
    { head: meta({ 'og:title': 'Aurora', 'og:site_name': 'Hellwerk', ...EURO }), body: '<h1>Hellwerk</h1>' },
    SAYS,
  ],
  [
    'a sale beside the price',
    { head: meta({ 'og:title': 'Aurora', ...EURO, 'product:sale_price:amount': '99.00' }) },
    { name: 'Aurora', price: '99 EUR (129)' },
  ],
  [
    'an original price',
    { head: meta({ 'og:title': 'Aurora', ...EURO, 'product:original_price:amount': '159.00' }) },
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'Shopify’s names, and a comma',
    {
      head: meta({
        'og:title': 'Aurora',
        'og:price:amount': '1,129.00',
        'og:price:currency': 'USD',
        'og:type': 'product',
      }),
    },
    { name: 'Aurora', price: '1129 USD' },
  ],
  [
    'words for its availability',
    { head: meta({ 'og:title': 'Aurora', ...EURO, 'product:availability': 'oos' }) },
    { ...SAYS, availability: 'out_of_stock' },
  ],
  [
    'brand and category',
    { head: meta({ 'og:title': 'Aurora', ...EURO, 'product:brand': 'Hellwerk', 'product:category': 'Lamps' }) },
    { ...SAYS, brand: 'Hellwerk', category: 'Lamps' },
  ],
  [
    'a price and a list of what it is in',
    { head: meta({ 'og:title': 'Aurora', ...EURO, 'og:description': 'A lamp of brass that dims by touch.' }) },
    { ...SAYS, description: 'A lamp of brass that dims by touch.' },
  ],
];

describe('a page with microdata', () => {
  it.each(MICRODATA)('is read with %s', (_title, body, expected) => {
    expect(said(readShopPage({ body }))).toEqual(expected);
  });

  it('takes a price from where it is shared if its own markup has none', () => {
    const page = { head: meta(EURO), body: micro('<h1 itemprop="name">Aurora</h1>') };
    expect(said(readShopPage(page))).toEqual(SAYS);
  });

  it('joins what is only referred to', () => {
    const body = `${micro('<h1 itemprop="name">Aurora</h1>', 'itemref="more"')}<div id="more">${EURO_OFFER}</div>`;
    expect(said(readShopPage({ body }))).toEqual(SAYS);
  });
});

describe('a page with RDFa', () => {
  it.each(RDFA)('is read with %s', (_title, body, expected) => {
    expect(said(readShopPage({ body }))).toEqual(expected);
  });

  it('means nothing without a vocabulary', () => {
    expect(readShopPage({ body: '<div typeof="Product"><b property="name">Aurora</b></div>' }).isProduct).toBe(false);
  });
});

describe('a page that says how to share it', () => {
  it.each(OPEN_GRAPH)('is read with %s', (_title, page, expected) => {
    expect(said(readShopPage(page))).toEqual(expected);
  });
});

const LONG =
  'A lamp of brass. It dims by touch, and its cable is two metres long, so that it stands wherever you read.';

describe('a description that is cut off', () => {
  it('gives way to the whole of it on the page', () => {
    const head = meta({
      'og:title': 'Aurora',
      ...EURO,
      'og:description': 'A lamp of brass. It dims by touch, and its…',
    });
    const body = `${buyBox('Aurora', '€129.00')}<div class="product-description"><p>${LONG}</p></div>`;
    expect(readShopPage({ head, body }).description).toEqual({ value: LONG, source: 'html', confidence: 0.6 });
  });

  it('gives way to the whole of it in other markup', () => {
    const head = product({
      name: 'Aurora',
      description: 'A lamp of brass. It dims by touch, and its...',
      offers: offer('129.00', 'EUR'),
    });
    const body = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Aurora</h1><p itemprop="description">${LONG}</p></div>`;
    expect(readShopPage({ head, body }).description).toEqual({ value: LONG, source: 'microdata', confidence: 0.9 });
  });

  it('stays where there is no other', () => {
    const head = meta({ 'og:title': 'Aurora', ...EURO, description: 'A lamp of brass. It dims by touch, and…' });
    expect(readShopPage({ head }).description?.source).toBe('opengraph');
  });
});
