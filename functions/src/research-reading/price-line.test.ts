import { describe, expect, it } from 'vitest';
import { priceNowIn } from './price-line';
import { page, sumUp } from './source-makers';

const costing = (amount: number | null, currency = 'EUR') => ({
  product: {
    name: null,
    category: null,
    features: [],
    price: amount === null ? null : { amount, currency, was: null },
  },
});

describe('a line of amounts', () => {
  it.each([
    ['€39.00 €32.00', costing(32), '€32.00'],
    ['€12.00 €9.99', costing(9.99), '€9.99'],
    ['1.299,00 € 999,00 €', costing(999), '999,00 €'],
    ['¥1,200 ¥980', costing(980, 'JPY'), '¥980'],
    ['€32', costing(32), '€32'],
    // Struck out alone, or of something else.
    ['€39.00', costing(32), null],
    ['€39.00 €32.00', costing(null), null],
    ['€32.00', costing(null), '€32.00'],
    ['€20 – €50', costing(20), '€20 – €50'],
    ['Now €32.00 instead of €39.00', costing(32), 'Now €32.00 instead of €39.00'],
    ['Holds 600 ml', costing(32), 'Holds 600 ml'],
  ])('“%s” says what the product costs now', (line, source, expected) => {
    expect(priceNowIn(line, source)).toBe(expected);
  });

  it.each([
    ['€39.00 €32.00', 32, '€32.00'],
    ['€12.00 €9.99', 9.99, '€9.99'],
  ])('“%s” becomes a fact with the price alone, which stands in its page', (line, amount, expected) => {
    const { product_facts } = sumUp([page({ name: 'Fellside Bottle', price: [amount, 'EUR'], lines: [line] })]);
    expect(product_facts.map(({ kind, text, quote, sources }) => [kind, text, quote, sources])).toEqual([
      ['price', expected, expected, ['s1']],
    ]);
  });
});
