import { describe, expect, it } from 'vitest';
import { jsonLd, meta, offer, product, readShopPage, said, type ShopPage } from './shop-page';

const card = (name: string, price: string) =>
  `<li><a href="/p/${name}">${name}</a><span class="price">${price}</span><button>Add to cart</button></li>`;
const NO_PRODUCTS: [string, ShopPage][] = [
  [
    'an article',
    {
      head: meta({ 'og:type': 'article', 'og:title': 'How we make lamps' }),
      body: '<h1>How we make lamps</h1><p>By hand.</p>',
    },
  ],
  ['an article in JSON-LD', { head: jsonLd({ '@type': 'Article', headline: 'How we make lamps' }) }],
  [
    'a list in JSON-LD',
    {
      head: jsonLd({
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, item: { '@type': 'Product', name: 'Aurora', offers: offer(129, 'EUR') } },
        ],
      }),
    },
  ],
  [
    'a collection in JSON-LD',
    {
      head: jsonLd({
        '@type': 'CollectionPage',
        name: 'Lamps',
        mainEntity: { '@type': 'ItemList', itemListElement: [{ '@type': 'Product', name: 'Aurora' }] },
      }),
    },
  ],
  [
    'products of other addresses',
    {
      url: 'https://hellwerk.example/lamps',
      head:
        product({ name: 'Aurora', url: '/products/aurora', offers: offer(1, 'EUR') }) +
        product({ name: 'Shade', url: '/products/shade', offers: offer(2, 'EUR') }),
    },
  ],
  [
    'more products than one page has',
    {
      head: Array.from({ length: 12 }, (_, at) => product({ name: `Lamp ${at}`, offers: offer(at + 1, 'EUR') })).join(
        '',
      ),
    },
  ],
  [
    'microdata of several products',
    {
      body: `<h1>Lamps</h1>${['Aurora', 'Shade', 'Bulb'].map((name) => `<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">${name}</b><div itemprop="offers" itemscope><meta itemprop="price" content="5.00"></div></div>`).join('')}`,
    },
  ],
  [
    'a theme’s product on a page of many',
    {
      url: 'https://hellwerk.example/collections/lamps',
      body: `<script type="application/json" data-product-json>{"title":"Aurora","handle":"aurora","variants":[{"price":12900}]}</script>`,
    },
  ],
  [
    'a list with a button for each',
    { body: `<h1>Lamps</h1><ul>${card('Aurora', '€129.00')}${card('Shade', '€20.00')}${card('Bulb', '€5.00')}</ul>` },
  ],
  [
    'a list of marked cards',
    { body: `<h1>Lamps</h1><div class="product-grid">${card('Aurora', '€129.00')}${card('Shade', '€20.00')}</div>` },
  ],
  [
    'a start page',
    {
      url: 'https://hellwerk.example/',
      head: jsonLd({ '@type': 'Organization', name: 'Hellwerk' }),
      body: '<h1>Lamps made by hand</h1>',
    },
  ],
  ['nothing', { body: '' }],
];

describe('a page that sells no single product', () => {
  it.each(NO_PRODUCTS)('is told by %s', (_title, page) => {
    const found = readShopPage(page);
    expect(found.isProduct).toBe(false);
    expect(said(found)).toEqual({});
  });

  it('has its address and language all the same', () => {
    const { canonicalUrl, language } = readShopPage({
      url: 'https://hellwerk.example/lamps?page=2#top',
      lang: 'de-AT',
    });
    expect({ canonicalUrl, language: language?.value }).toEqual({
      canonicalUrl: 'https://hellwerk.example/lamps?page=2',
      language: 'de',
    });
  });
});

const ADDRESSES: [string, string, string][] = [
  ['its link', '<link rel="canonical" href="/products/aurora-lamp">', 'https://hellwerk.example/products/aurora-lamp'],
  [
    'what is shared',
    meta({ 'og:url': 'https://www.hellwerk.example/products/aurora' }),
    'https://www.hellwerk.example/products/aurora',
  ],
  [
    'where it was read, if it names the start page',
    '<link rel="canonical" href="https://hellwerk.example/">',
    'https://hellwerk.example/products/aurora',
  ],
  [
    'where it was read, if it names no address of the web',
    '<link rel="canonical" href="javascript:alert(1)">',
    'https://hellwerk.example/products/aurora',
  ],
];

describe('a page’s own address', () => {
  it.each(ADDRESSES)('is %s', (_title, head, address) => {
    expect(readShopPage({ head: head + product({ name: 'Aurora' }) }).canonicalUrl).toBe(address);
  });
});
