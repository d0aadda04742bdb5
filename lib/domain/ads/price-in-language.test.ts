import { expect, it } from 'vitest';
import { type Language, LANGUAGE_DETAILS, LANGUAGES } from '../shared/language';
import { priceInLanguage } from './price-in-language';
import { priceText } from './price-text';

const PRICES = [
  { amount: 29, currency: 'EUR' },
  { amount: 1299.5, currency: 'USD' },
  { amount: 4900, currency: 'JPY' },
];
const written = (index: number, language: Language) =>
  priceText({ amount: 0, currency: 'EUR', ...PRICES[index] }, LANGUAGE_DETAILS[language].tag);

it.each(LANGUAGES)('a price in %s is written in any other language as that one writes it', (from) => {
  for (const index of PRICES.keys())
    for (const to of LANGUAGES) expect(priceInLanguage(written(index, from), from, to)).toBe(written(index, to));
});

it.each([
  ['€ 29', '29 €'],
  ['€ 1,234.50', '1.234,50 €'],
  ['3.50 €', '3,50 €'],
  ['$30', '30 $'],
  ['EUR 1299.00', '1.299,00 €'],
  ['1299,50 €', '1.299,50 €'],
])('as people write it in English, it is written in German: %s', (text, inGerman) => {
  expect(priceInLanguage(text, 'english', 'german').replaceAll('\u00a0', ' ')).toBe(inGerman);
});

it.each(['from 29', '€ 29–39', '3 for 2', 'half price', '29', '€ 29 !', '€ 29.9', '1.2.3 €'])(
  'what is no plain price stays as it is: %s',
  (text) => {
    expect(priceInLanguage(text, 'english', 'german')).toBe(text);
  },
);
