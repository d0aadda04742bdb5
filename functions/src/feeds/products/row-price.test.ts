import { describe, expect, it } from 'vitest';
import { only, read } from '../feed-fixtures';

const priceOf = (head: string, row: string) => only(`name;${head}\nMug;${row}`).product.price;
const warningsOf = (head: string, row: string) => read(`name;${head}\nMug;${row}`).warnings;

describe('a price', () => {
  it.each([
    ['price', '29.00 EUR', 29, 'EUR', null],
    ['price', 'EUR 29.00', 29, 'EUR', null],
    ['price', '29,00 €', 29, 'EUR', null],
    ['price', '1.299,00 €', 1299, 'EUR', null],
    ['price', '1,299.00 USD', 1299, 'USD', null],
    ['price', '€1,299.50', 1299.5, 'EUR', null],
    ['price', '£12', 12, 'GBP', null],
    ['price', '2980 JPY', 2980, 'JPY', null],
    ['price', '12.500 KWD', 12.5, 'KWD', null],
    ['preis (EUR)', '29,00', 29, 'EUR', null],
    ['Preis in €', '29,00', 29, 'EUR', null],
    ['price usd', '29.00', null, null, null],
    ['Price USD', '29.00', 29, 'USD', null],
    ['price;currency', '29.00;GBP', 29, 'GBP', null],
    ['price;currency', '29.00;gbp', 29, 'GBP', null],
    ['price;sale price', '29.00 EUR;19.00 EUR', 19, 'EUR', 29],
    ['price;sale price', '29.00 EUR;', 29, 'EUR', null],
    ['price;sale price', '29.00 EUR;29.00 EUR', 29, 'EUR', null],
    ['price;UVP', '29,00 EUR;39,00 EUR', 29, 'EUR', 39],
    ['price;UVP', '29,00 EUR;19,00 EUR', 29, 'EUR', null],
    ['sale price', '19.00 EUR', 19, 'EUR', null],
  ])('under “%s” that is “%s” is %s %s', (head, row, amount, currency, was) => {
    expect(priceOf(head, row)).toEqual(amount === null ? null : { amount, currency, was });
  });

  it.each([
    ['price', '29.00 or 39.00 EUR'],
    ['price', 'on request'],
    ['price', '29.00 EUR – 39.00 EUR'],
    ['price', 'from 29.00 EUR, 3 pieces'],
    ['price', '-5.00 EUR'],
    ['price;sale price', '29.00 EUR;39.00 EUR'],
    ['price;sale price', '29.00 EUR;soon'],
    ['price;sale price', '29.00 EUR;19.00 USD'],
    ['price;currency', '29.00 €;USD'],
    ['price;sale price;sale price effective date', '29.00 EUR;19.00 EUR;next week'],
    ['price', '0.00 EUR'],
  ])('under “%s” that is “%s” may be another, so there is none, and the person is told', (head, row) => {
    expect(priceOf(head, row)).toBeNull();
    expect(warningsOf(head, row)).toEqual(['The price couldn’t be read for certain and was left out: line 2.']);
  });

  it('with three decimals is read as the others of the file write theirs', () => {
    const prices = (...each: string[]) =>
      read(`name;price\n${each.map((price, index) => `Mug ${index};${price}`).join('\n')}`).rows.map(
        ({ product }) => product.price?.amount ?? null,
      );
    expect(prices('12,50 EUR', '1.299 EUR')).toEqual([12.5, 1299]);
    expect(prices('12.50 EUR', '1.299 EUR')).toEqual([12.5, null]);
    expect(prices('12.50 EUR', '1,299 EUR')).toEqual([12.5, 1299]);
  });

  it('is never that of the shipping, or without tax', () => {
    expect(priceOf('shipping price;net price', '4.90 EUR;24.37 EUR')).toBeNull();
    expect(warningsOf('shipping price;net price', '4.90 EUR;24.37 EUR')).toEqual([]);
  });
});
