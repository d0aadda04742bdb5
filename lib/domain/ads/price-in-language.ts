import { type Language, LANGUAGE_DETAILS, LANGUAGES } from '../shared/language';
import type { Price } from './product';
import { priceText } from './price-text';

/**
 * A price that was written as a language writes it, most likely as `from` does, as another one writes it. What is written
 * in any other way (“from 29”, a range) is left as it is: nobody knows what it means.
 */
export function priceInLanguage(text: string, from: Language, to: Language): string {
  for (const language of [from, ...LANGUAGES]) {
    const price = priceIn(text, LANGUAGE_DETAILS[language].tag);
    if (price) return priceText(price, LANGUAGE_DETAILS[to].tag);
  }
  return text;
}

/** null where the language would write no price just like that. */
function priceIn(text: string, tag: string): Pick<Price, 'amount' | 'currency'> | null {
  const amount = amountIn(text, tag);
  if (amount === null) return null;
  const written = plain(text);
  const isWritten = (currency: string) => plain(priceText({ amount, currency }, tag)) === written;
  const currency = Intl.supportedValuesOf('currency').find(isWritten);
  return currency === undefined ? null : { amount, currency };
}

/** Spaces that keep words together are spaces. */
const plain = (text: string) => text.replace(/[\s\u200e\u200f\u061c]+/gu, ' ').trim();

/** The number in a text, as its language writes numbers; null where there is none. */
function amountIn(text: string, tag: string): number | null {
  const parts = new Intl.NumberFormat(tag).formatToParts(-12_345.6);
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const digits = Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(tag).format(digit));
  const latin = [...text].map((letter) => {
    const digit = digits.indexOf(letter);
    return digit >= 0 ? String(digit) : letter;
  });
  const [found] = /\d[\d.,’'٬٫\s]*/u.exec(latin.join('')) ?? [];
  if (found === undefined) return null;
  const amount = Number(found.replaceAll(sign('group'), '').replace(/\s/gu, '').replace(sign('decimal'), '.'));
  return Number.isFinite(amount) ? amount : null;
}
