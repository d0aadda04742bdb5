import type { Price } from '../../../../lib/domain/ads/product';
import { CURRENCY_CODES } from '../../web-pages/words/currencies';
import { readPrice } from '../../web-pages/words/read-price';
import { type RawRow, said } from '../raw-row';
import { isSaleOn } from '../words/sale-time';

/** What is known of a feed before its prices are read. */
export interface PriceSetting {
  /** Before the decimals of all its prices; null where they don’t tell. */
  mark: ',' | '.' | null;
  /** ISO 639-1. */
  language: string | null;
  now: Date;
  /** Of this reading: many rows have the same price, and reading one takes a while. */
  read: Map<string, Amount | null>;
}

/** `unsure`: it may stand for another amount, or for none. */
export type RowPrice = { price: Price } | { price: null; because: 'nothing' | 'unsure' | 'currency' };

const NOTHING: RowPrice = { price: null, because: 'nothing' };
const UNSURE: RowPrice = { price: null, because: 'unsure' };

/** What a row says that its product costs now, and what it cost. Never an amount that may be another. */
export function rowPrice(row: RawRow, setting: PriceSetting): RowPrice {
  const [regular, sale] = [said(row, 'price'), said(row, 'sale_price')];
  const read = (text: string) => (text === '' ? null : amountOnce(text, row, setting));
  if (regular === '' && sale === '') return NOTHING;
  const usual = read(regular);
  if (regular !== '' && !usual) return UNSURE;
  const isOn = sale === '' ? false : isSaleOn(saleTimes(row), setting.now);
  if (isOn === null) return UNSURE;
  if (!isOn) return usual ? priced(usual, usual.was ?? read(said(row, 'was_price'))?.amount ?? null) : NOTHING;
  const reduced = read(sale);
  if (!reduced || (usual && !fits(reduced, usual))) return UNSURE;
  return priced({ ...reduced, currency: reduced.currency ?? usual?.currency ?? null }, usual?.amount ?? null);
}

interface Amount {
  amount: number;
  currency: string | null;
  was: number | null;
}

function priced({ amount, currency }: Amount, was: number | null): RowPrice {
  if (currency === null) return { price: null, because: 'currency' };
  return { price: { amount, currency, was: was !== null && was > amount ? was : null } };
}

function fits(reduced: Amount, usual: Amount): boolean {
  const isSame = reduced.currency === null || usual.currency === null || reduced.currency === usual.currency;
  return isSame && reduced.amount <= usual.amount;
}

function amountOnce(text: string, row: RawRow, setting: PriceSetting): Amount | null {
  const [currency, host] = [said(row, 'currency'), hostOf(said(row, 'link'))];
  const key = [text, currency, row.currency, host].join('\n');
  const known = setting.read.get(key);
  if (known !== undefined) return known;
  const found = amountIn(text, codeIn(currency) ?? row.currency, { host, ...setting });
  setting.read.set(key, found);
  return found;
}

/** With all that parts its thousands and decimals. */
const NUMBER = /\p{Nd}(?:[\p{Nd}.,'’٫٬ \u00a0\u202f]{0,30}\p{Nd})?/gu;

interface Place extends PriceSetting {
  /** Of the product’s page. */
  host: string;
}

function amountIn(text: string, code: string | null, { mark, language, host }: Place): Amount | null {
  if (text.length > 100 || /^\s*\(?\s*[-−–]\s*[\d\p{Sc}]/u.test(text)) return null;
  // A cell of a feed is one amount: what has two, such as a range, is none for certain.
  if ((text.match(NUMBER) ?? []).length !== 1) return null;
  const natural = { language, domain: host };
  const named = code ?? codeIn(text);
  const currency = named ?? readPrice(text, { currency: null, ...natural })?.currency ?? null;
  // What all prices of the feed have settled is surer than the customs of a language.
  const hints = mark === null ? natural : { language: mark === '.' ? 'en' : 'de', domain: '' };
  const found = readPrice(text, { currency, ...hints });
  return found && { amount: found.amount, currency: found.currency ?? currency, was: found.was };
}

function codeIn(text: string): string | null {
  const code = /(?<![\p{L}])[A-Za-z]{3}(?![\p{L}])/u.exec(text)?.[0].toUpperCase();
  if (code !== undefined) return CURRENCY_CODES.includes(code) ? code : null;
  return text.trim() === '€' ? 'EUR' : null;
}

function saleTimes(row: RawRow): { from: string; until: string } {
  const [from = '', until = ''] = said(row, 'sale_dates').split('/');
  return { from: from || said(row, 'sale_from'), until: until || said(row, 'sale_until') };
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '');
