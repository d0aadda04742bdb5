import { type Language, LANGUAGE_DETAILS, LANGUAGES } from '../shared/language';
import { priceText } from './price-text';

/**
 * A price that was written as a language writes it, most likely as `from` does, as another one writes it: “€ 29” is “29 €”
 * in German. What is written in any other way (“from 29”, a range) is left as it is: nobody knows what it means.
 */
export function priceInLanguage(text: string, from: Language, to: Language): string {
  for (const language of [from, ...LANGUAGES]) {
    const price = priceIn(text, LANGUAGE_DETAILS[language].tag);
    if (price) return written(price, LANGUAGE_DETAILS[to].tag);
  }
  return text;
}

interface WrittenPrice {
  amount: number;
  currency: string;
  /** Without cents, as many people write it. */
  isWhole: boolean;
}

/** A price of no cents stays one. */
function written({ amount, currency, isWhole }: WrittenPrice, tag: string): string {
  if (!isWhole) return priceText({ amount, currency }, tag);
  return new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount);
}

/** null where the language would write no price like that. People put the sign on either side, with a space or without. */
function priceIn(text: string, tag: string): WrittenPrice | null {
  const plain = inLatinDigits(text, tag);
  const [number] = /\d(?:[\d.,’'٬٫]*\d)?/u.exec(plain) ?? [];
  const currency = number === undefined ? undefined : currenciesIn(tag).get(plain.replace(number, ''));
  const found = number === undefined ? null : amountOf(number, tag);
  if (currency === undefined || found === null) return null;
  const { maximumFractionDigits } = new Intl.NumberFormat(tag, { style: 'currency', currency }).resolvedOptions();
  if (found.decimals !== 0 && found.decimals !== maximumFractionDigits) return null;
  return { amount: found.amount, currency, isWhole: found.decimals === 0 };
}

/** The number, where the language would write it just like that, with signs between thousands or without. */
function amountOf(number: string, tag: string): { amount: number; decimals: number } | null {
  const parts = new Intl.NumberFormat(tag).formatToParts(-12_345.6);
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? '';
  const plain = number.replaceAll(sign('group'), '').replace(sign('decimal'), '.');
  const decimals = plain.split('.')[1]?.length ?? 0;
  const amount = Number(plain);
  if (!Number.isFinite(amount) || decimals > MOST_DECIMALS) return null;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const isWritten = [true, false].some(
    (useGrouping) =>
      inLatinDigits(new Intl.NumberFormat(tag, { ...digits, useGrouping }).format(amount), tag) === number,
  );
  return isWritten ? { amount, decimals } : null;
}

/** Of no currency there are thousandths in a shop. */
const MOST_DECIMALS = 3;

/** By how a language writes them, which takes a while to ask for: by their signs, or by three letters. */
const currencies = new Map<string, ReadonlyMap<string, string>>();

function currenciesIn(tag: string): ReadonlyMap<string, string> {
  const known = currencies.get(tag);
  if (known) return known;
  const bySign = new Map(Intl.supportedValuesOf('currency').map((code) => [code, code]));
  for (const currency of [...bySign.keys()]) {
    const parts = new Intl.NumberFormat(tag, { style: 'currency', currency }).formatToParts(1);
    const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    bySign.set(plainOf(sign), currency);
  }
  currencies.set(tag, bySign);
  return bySign;
}

function inLatinDigits(text: string, tag: string): string {
  const digits = new Intl.NumberFormat(tag, { useGrouping: false }).format(1_234_567_890);
  const latin = [...text].map((letter) => {
    const place = digits.indexOf(letter);
    return place < 0 ? letter : String((place + 1) % 10);
  });
  return plainOf(latin.join(''));
}

/** Without spaces, and without the marks by which text changes its direction. */
const plainOf = (text: string) => text.replace(/[\s\u200e\u200f\u061c]+/gu, '');
