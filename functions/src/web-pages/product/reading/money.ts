import { decimalsOf } from '../../words/currencies';
import { readPrice, type PriceHints } from '../../words/read-price';
import type { PriceClaim } from './reading';

const MAX_AMOUNT = 10_000_000;

const CODES = new Set(Intl.supportedValuesOf('currency'));
const OTHER_NAMES: Record<string, string> = {
  '€': 'EUR',
  EURO: 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  TL: 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  '₩': 'KRW',
  '₫': 'VND',
  '฿': 'THB',
  ZŁ: 'PLN',
  KČ: 'CZK',
  RMB: 'CNY',
};

/** The code of ISO 4217 that markup names, also by a sign that only one currency has; null for none. */
export function currencyCode(text: string | null | undefined): string | null {
  const name = text?.slice(0, 20).trim().toUpperCase() ?? '';
  if (CODES.has(name)) return name;
  return Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? null) : null;
}

export function isAmount(amount: number): boolean {
  return Number.isFinite(amount) && amount > 0 && amount <= MAX_AMOUNT;
}

/** A price as sentences say it: “€1,299.00”. */
export function sayMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount);
}

/**
 * Reads an amount that markup gives, in units of the currency: a plain decimal strictly, other writings as a
 * person's. “1.299” may be either in most currencies: such a claim has choices. Null for what is no amount.
 */
export function readMoney(value: unknown, currency: string | null, hints: PriceHints): PriceClaim | null {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  if (text === '' || text.length > 60) return null;
  const plain = /^\d+(?:\.(\d+))?$/.exec(text);
  if (!plain) return readWritten(text, currency, hints);
  const amount = Number(text);
  const decimals = plain[1] ?? '';
  const allowed = currency === null ? 2 : decimalsOf(currency);
  if (decimals.length <= allowed || (decimals.length !== 3 && /^0*$/.test(decimals.slice(allowed)))) {
    return isAmount(amount) ? sure(amount, currency, null) : null;
  }
  const rounded = Number(amount.toFixed(allowed));
  const choices = decimals.length === 3 ? [rounded, Math.round(amount * 1000)] : [rounded];
  return doubtful(choices, currency);
}

function readWritten(text: string, currency: string | null, hints: PriceHints): PriceClaim | null {
  const read = readPrice(text, { ...hints, currency: currency ?? hints.currency });
  if (!read || !isAmount(read.amount)) return null;
  // A sign beside the amount that contradicts the currency named: one of them is wrong.
  if (currency && read.currency && read.currency !== currency) return null;
  return sure(read.amount, currency ?? read.currency, read.was);
}

export function sure(amount: number, currency: string | null, was: number | null): PriceClaim {
  return { low: amount, high: amount, currency, was: wasOf(was, amount), choices: null };
}

/** A claim of which only another source can tell what it means; null where no choice is an amount. */
export function doubtful(choices: readonly number[], currency: string | null): PriceClaim | null {
  const possible = choices.filter(isAmount);
  const [first] = possible;
  return first === undefined ? null : { low: first, high: first, currency, was: null, choices: possible };
}

/** What it cost before, if that is more than it costs. */
export function wasOf(was: number | null | undefined, amount: number): number | null {
  return was !== null && was !== undefined && isAmount(was) && was > amount ? was : null;
}
