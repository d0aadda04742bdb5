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

it.each(['from 29', '€ 29–39', '3 for 2', 'half price', '29', '€ 29 !'])(
  'what is no plain price stays as it is: %s',
  (text) => {
    expect(priceInLanguage(text, 'english', 'german')).toBe(text);
  },
);
