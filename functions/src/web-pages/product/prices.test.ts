import { describe, expect, it } from 'vitest';
import { buyBox, meta, offer, product, readShopPage, said, type ShopPage } from './shop-page';

const SAYS = { name: 'Aurora', price: '129 EUR' };
const ld = (price: string, currency = 'EUR') => product({ name: 'Aurora', offers: offer(price, currency) });
const og = (price: string, currency = 'EUR') =>
  meta({ 'product:price:amount': price, 'product:price:currency': currency });
const left = (text: string) => ({ name: 'Aurora', warnings: [text] });
const TWO_PLACES = 'The page says €150.00 in one place and €120.00 in another, so the price is left out.';
const TWO_WAYS = 'The page’s price can be read in more than one way, so it is left out.';

const PRICES: [string, ShopPage, Record<string, unknown>][] = [
  ['two sources that agree', { head: ld('150.00') + og('150') }, { name: 'Aurora', price: '150 EUR' }],
  ['two sources that differ', { head: ld('150.00') + og('120.00') }, left(TWO_PLACES)],
  [
    'two sources that differ, and the page shows the first',
    { head: ld('150.00') + og('120.00'), body: buyBox('Aurora', '€150.00') },
    { name: 'Aurora', price: '150 EUR' },
  ],
  [
    'two sources that differ, and the page shows the second',
    { head: ld('150.00') + og('120.00'), body: buyBox('Aurora', '€120.00') },
    { name: 'Aurora', price: '120 EUR' },
  ],
  [
    'two sources that differ, one of them crossed out',
    { head: ld('150.00') + og('120.00'), body: buyBox('Aurora', '<del>€150.00</del> €120.00') },
    { name: 'Aurora', price: '120 EUR (150)' },
  ],
  [
    'two sources that differ, and the page shows neither',
    { head: ld('150.00') + og('120.00'), body: buyBox('Aurora', '€99.00') },
    left(TWO_PLACES),
  ],
  [
    'two currencies',
    { head: ld('150.00') + og('150.00', 'USD') },
    left('The page says €150.00 in one place and $150.00 in another, so the price is left out.'),
  ],
  [
    'one source that the page contradicts',
    { head: ld('150.00'), body: buyBox('Aurora', '€120.00') },
    left('The page’s data says €150.00 and the text beside its button €120.00, so the price is left out.'),
  ],
  [
    'one source that the page has crossed out',
    { head: ld('150.00'), body: buyBox('Aurora', '<s>€150.00</s> €120.00') },
    { name: 'Aurora', price: '120 EUR (150)' },
  ],
  [
    'one source, and the page shows what it cost',
    { head: ld('120.00'), body: buyBox('Aurora', '<s>€150.00</s> €120.00') },
    { name: 'Aurora', price: '120 EUR (150)' },
  ],
  [
    'a source with the range that the other lies in',
    {
      head:
        product({
          name: 'Aurora',
          offers: { '@type': 'AggregateOffer', lowPrice: 90, highPrice: 129, priceCurrency: 'EUR' },
        }) + og('129.00'),
    },
    { name: 'Aurora', price: '90 EUR', warnings: ['Its variants cost from €90.00 to €129.00; the lowest is taken.'] },
  ],
  [
    'a price without a currency',
    { head: product({ name: 'Aurora', offers: offer('129.00') }) },
    left('The page names a price without a currency, so it is left out.'),
  ],
  [
    'a price whose currency the page shows',
    { head: product({ name: 'Aurora', offers: offer('129.00') }), body: buyBox('Aurora', '129,00 €') },
    SAYS,
  ],
  ['a price of nothing', { head: ld('0.00') }, { name: 'Aurora' }],
  ['a price below nothing', { head: ld('-5.00') }, { name: 'Aurora' }],
  ['a price beyond all reason', { head: ld('10000001') }, { name: 'Aurora' }],
  ['the highest price that is believed', { head: ld('10000000') }, { name: 'Aurora', price: '10000000 EUR' }],
  ['a price that is no number', { head: ld('NaN') }, { name: 'Aurora' }],
  ['a price on request', { head: ld('Price on request') }, { name: 'Aurora' }],
  ['an amount in the way of Germany', { head: ld('1.299,00') }, { name: 'Aurora', price: '1299 EUR' }],
  ['thousands that may be decimals', { head: ld('1.299') }, left(TWO_WAYS)],
  [
    'thousands that may be decimals, and the page shows which',
    { head: ld('1.299'), body: buyBox('Aurora', '1.299,00 €') },
    { name: 'Aurora', price: '1299 EUR' },
  ],
  ['three decimals in a currency that has them', { head: ld('12.500', 'KWD') }, { name: 'Aurora', price: '12.5 KWD' }],
  ['zeros that software adds', { head: ld('129.0000') }, SAYS],
  ['yen', { head: ld('12900', 'JPY') }, { name: 'Aurora', price: '12900 JPY' }],
  ['a sign in place of its code', { head: ld('129.00', '€') }, SAYS],
  [
    'a sign that contradicts its code',
    { head: product({ name: 'Aurora', offers: offer('€129.00', 'GBP') }) },
    { name: 'Aurora' },
  ],
  [
    'a currency that there isn’t',
    { head: ld('129.00', 'EEE') },
    left('The page names a price without a currency, so it is left out.'),
  ],
];

describe('a price', () => {
  it.each(PRICES)('is settled from %s', (_title, page, expected) => {
    expect(said(readShopPage(page))).toEqual(expected);
  });
});
