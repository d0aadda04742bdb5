import { describe, expect, it } from 'vitest';
import { moved, without } from '../product/photo-order';
import { withAmount, withCurrency, withWas } from '../product/price-changes';
import { matching } from './matching';
import { mergeWords } from './merge-words';
import { withColor } from './palette-cells';

describe('products and what they are made of', () => {
  it('are found by every word of their name and category', () => {
    const products = [
      { full_name: 'Steel bottle, moss', category: 'Bottles' },
      { full_name: 'Wool hat, moss', category: null },
    ];
    expect(matching(products, ' MOSS  bottles ')).toEqual([products[0]]);
    expect(matching(products, 'moss')).toEqual(products);
    expect(matching(products, '')).toEqual(products);
    expect(matching(products, 'mug')).toEqual([]);
  });

  it('have photos that can be put in another order and taken out', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(without(['a', 'b', 'c'], 1)).toEqual(['a', 'c']);
  });

  it('have a price only with an amount', () => {
    const price = { amount: 29, currency: 'EUR', was: 39 };
    expect(withAmount(null, 12.5, 'SAR')).toEqual({ amount: 12.5, currency: 'SAR', was: null });
    expect(withAmount(price, 25, 'EUR')).toEqual({ amount: 25, currency: 'EUR', was: 39 });
    expect(withAmount(price, null, 'EUR')).toBeNull();
    expect(withCurrency(price, 'USD')).toEqual({ amount: 29, currency: 'USD', was: 39 });
    expect(withWas(price, null)).toEqual({ amount: 29, currency: 'EUR', was: null });
  });

  it('belong to a brand whose palette has each colour once', () => {
    expect(withColor(['#111111', '#222222'], 0, '#333333')).toEqual(['#333333', '#222222']);
    expect(withColor(['#111111', '#222222'], 0, null)).toEqual(['#222222']);
    expect(withColor(['#111111'], 1, '#222222')).toEqual(['#111111', '#222222']);
    expect(withColor(['#111111'], 1, '#111111')).toEqual(['#111111']);
    expect(withColor([], 0, null)).toEqual([]);
  });
});

describe('what is said before two brands become one', () => {
  it('names both brands and counts their products', () => {
    expect(mergeWords({ from: 'Nordn', into: 'Norden', added: 1, same: 3 })).toEqual([
      '1 product goes to “Norden”.',
      '3 products are in both: what “Norden” says stays, what it doesn’t say is filled in.',
      'Colours, logo and words that “Norden” doesn’t have come from “Nordn”.',
      '“Nordn” is gone from your brands; what jobs and imports say of it goes to “Norden”.',
      'This can’t be undone.',
    ]);
    expect(mergeWords({ from: 'A', into: 'B', added: 0, same: 0 })).toHaveLength(3);
  });
});
