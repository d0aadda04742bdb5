import { describe, expect, it } from 'vitest';
import { buyBox, readShopPage, said } from './shop-page';

const SAYS = { name: 'Aurora', price: '129 EUR' };
const seller = (inside: string, button = '<button>Add to cart</button>') =>
  `<main><section class="product"><h1>Aurora</h1>${inside}<form action="/cart/add">${button}</form></section></main>`;

const PAGES: [string, string, Record<string, unknown>][] = [
  ['a price beside the button', buyBox('Aurora', '129,00 €'), SAYS],
  ['a price above the form', seller('<span class="product-price">€129.00</span>'), SAYS],
  [
    'a price that is crossed out',
    seller('<div class="price"><del>€159.00</del> <ins>€129.00</ins></div>'),
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'a class for the old price',
    seller('<span class="price price--old">€159.00</span><span class="price price--new">€129.00</span>'),
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'a style that strikes it through',
    seller('<span class="price" style="text-decoration:line-through">€159.00</span><span class="price">€129.00</span>'),
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'a theme that has the regular price twice',
    seller(
      '<div class="price price--on-sale"><div class="price__container"><div class="price__regular"><span class="visually-hidden">Regular price</span><span class="price-item price-item--regular">€159.00 EUR</span></div><div class="price__sale"><span class="visually-hidden">Regular price</span><span><s class="price-item price-item--regular">€159.00 EUR</s></span><span class="visually-hidden">Sale price</span><span class="price-item price-item--sale price-item--last">€129.00 EUR</span></div></div></div>',
    ),
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'a regular price that is the only one',
    seller('<div class="price"><span class="price-item price-item--regular">€129.00</span></div>'),
    SAYS,
  ],
  [
    'a sign in an element of its own',
    seller(
      '<span class="price"><span class="woocommerce-Price-amount amount"><bdi><span class="sign">€</span>129.00</bdi></span></span>',
    ),
    SAYS,
  ],
  [
    'cents in an element of their own',
    seller(
      '<span class="price"><span class="price-sign">€</span><span class="price-whole">129<span class="price-point">.</span></span><span class="price-cents">95</span></span>',
    ),
    { name: 'Aurora', price: '129.95 EUR' },
  ],
  ['a price that nothing marks', seller('<p class="text-3xl">€129.00</p>'), SAYS],
  [
    'a price for a litre below it',
    seller('<span class="price">€129.00</span><span class="unit-price">€12.90 / l</span>'),
    SAYS,
  ],
  [
    'rates below it',
    seller('<span class="price">€129.00</span><p class="installments">3 payments of €43.00</p>'),
    SAYS,
  ],
  ['a saving beside it', seller('<span class="price">€129.00</span><span class="price-saving">€30.00</span>'), SAYS],
  [
    'other products’ prices',
    `${seller('<span class="price">€129.00</span>')}<div class="related-products"><ul><li><span class="price">€20.00</span><button>Add to cart</button></li></ul></div>`,
    SAYS,
  ],
  [
    'a cart in the head of the page',
    `<header><span class="cart-price price">€0.00</span></header>${seller('<span class="price">€129.00</span>')}<footer><span class="price">€5.00</span></footer>`,
    SAYS,
  ],
  [
    'two prices of which none is crossed out',
    seller('<span class="price">€129.00</span><span class="price">€149.00</span>'),
    { name: 'Aurora', warnings: ['Several prices stand beside the buy button, so none is taken.'] },
  ],
  [
    'a range from the cheapest to the dearest',
    seller('<p class="price"><span class="amount">€90.00</span> – <span class="amount">€129.00</span></p>'),
    { name: 'Aurora', price: '90 EUR', warnings: ['Its variants cost from €90.00 to €129.00; the lowest is taken.'] },
  ],
  [
    'the same price for those who see it and those who hear it',
    seller(
      '<span class="price"><span class="a-offscreen">€129.00</span> <span aria-hidden="true"><span>€</span>129.00</span></span>',
    ),
    SAYS,
  ],
  [
    'a price that was, in words',
    seller('<div class="price">129,00 € <span class="small">statt 159,00 €</span></div>'),
    { name: 'Aurora', price: '129 EUR (159)' },
  ],
  [
    'a description and a list within it',
    `${seller('<span class="price">€129.00</span>')}<div id="product-description"><p>A lamp of brass that dims by touch.</p><ul><li>Made by hand</li><li>Two metres of cable</li><li>${'x'.repeat(201)}</li></ul></div>`,
    {
      ...SAYS,
      description: expect.stringContaining('A lamp of brass that dims by touch.') as string,
      features: ['Made by hand', 'Two metres of cable'],
    },
  ],
  [
    'a list under a heading',
    `${seller('<span class="price">€129.00</span>')}<h2>Highlights</h2><ul><li>Made by hand</li><li>Two metres of cable</li></ul>`,
    { ...SAYS, features: ['Made by hand', 'Two metres of cable'] },
  ],
  [
    'a list of links',
    `${seller('<span class="price">€129.00</span>')}<h2>Features</h2><ul><li><a href="/a">Lamps</a></li><li><a href="/b">Shades</a></li></ul>`,
    SAYS,
  ],
  [
    'breadcrumbs',
    `<nav class="breadcrumbs"><ol><li><a href="/">Home</a></li><li><a href="/l">Lamps</a> /</li><li>Aurora</li></ol></nav>${seller('<span class="price">€129.00</span>')}`,
    { ...SAYS, category: 'Lamps' },
  ],
  [
    'words for what is there',
    seller('<span class="price">€129.00</span><p class="stock in-stock">3 in stock</p>'),
    { ...SAYS, availability: 'in_stock' },
  ],
  [
    'a button that says it is sold out',
    seller('<span class="price">€129.00</span>', '<button type="submit" name="add" disabled>Sold out</button>'),
    { ...SAYS, availability: 'out_of_stock' },
  ],
  [
    'a button that orders ahead',
    seller('<span class="price">€129.00</span>', '<button>Pre-order now</button>'),
    { ...SAYS, availability: 'preorder' },
  ],
];

describe('a page without any markup', () => {
  it.each(PAGES)('is read with %s', (_title, body, expected) => {
    expect(said(readShopPage({ body }))).toEqual(expected);
  });

  it('reads at most twelve features', () => {
    const items = Array.from({ length: 20 }, (_, at) => `<li>Feature number ${at}</li>`).join('');
    const { features } = readShopPage({
      body: `${seller('<span class="price">€1.00</span>')}<ul class="features">${items}</ul>`,
    });
    expect(features?.value).toHaveLength(12);
  });
});
