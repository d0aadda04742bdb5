import type { Price } from '../../../lib/domain/ads/product';
import { MONEY } from './language/figures-of-text';

/** A source as far as it is needed to look words up in it. */
export interface ReadableSource {
  id: string;
  text: string;
  /** Of a page: its data may have a price that its text does not show. */
  product?: { price: Price | null } | null;
}

interface Folded {
  text: string;
  /** Where each character of it stands in the source. */
  places: Uint32Array;
}

/** In letters, digits and signs of money: less stands in any text. */
const LEAST = 4;
const SINGLE = /[‘’‚‛′´`＇]/u;
const DOUBLE = /[“”„‟″«»＂]/u;
const DASH = /[‐‑‒–—―−－]/u;
/** What people put around a quote. */
const AROUND = /^[\s"'“”„«»‘’「」『』…]+|[\s"'“”„«»‘’「」『』…]+$|^\.{3}|\.{3}$/gu;

/** Whether a page says a price, in its data or as an amount of money in its text. */
export function hasPrice({ text, product }: ReadableSource, { amount, currency }: Price): boolean {
  if (product?.price?.amount === amount && product.price.currency === currency) return true;
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, "[.,’' ]?");
  const end = cents === '00' ? '(?:[.,]00)?' : `[.,]${cents.replace(/0$/u, '0?')}`;
  const figure = new RegExp(`(?<![\\d.,])${grouped}${end}(?![.,]?\\d)`, 'u');
  return Array.from(text.matchAll(new RegExp(MONEY, 'gu'))).some(([written]) => figure.test(written));
}

const folds = new WeakMap<ReadableSource, Folded>();

/**
 * The words of a source that a quote means, letter by letter as they stand there; null where they don't. A quote may
 * differ in white space, case, and the form of its quotation marks and dashes, never in a word.
 */
export function literalIn(source: ReadableSource, quote: string, least = LEAST): string | null {
  const bare = quote.normalize('NFC').replace(AROUND, '');
  if ((bare.match(/[\p{L}\p{N}\p{Sc}]/gu)?.length ?? 0) < least) return null;
  if (source.text.includes(bare)) return bare;
  const folded = folds.get(source) ?? fold(source.text);
  folds.set(source, folded);
  const wanted = fold(bare).text.trim();
  const at = folded.text.indexOf(wanted);
  if (at < 0) return null;
  const end = folded.places[at + wanted.length - 1] ?? 0;
  return source.text.slice(folded.places[at], end + 1);
}

function fold(text: string): Folded {
  const places = new Uint32Array(text.length);
  const signs = new Uint16Array(text.length);
  let length = 0;
  let isSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = plain(text.charCodeAt(at));
    const isWhite = sign === SPACE;
    if (isWhite && isSpace) continue;
    isSpace = isWhite;
    places[length] = at;
    signs[length] = sign;
    length += 1;
  }
  return { text: Buffer.from(signs.buffer, 0, length * 2).toString('utf16le'), places };
}

const SPACE = 32;
/** By character codes: each is looked at once. */
const PLAIN = new Map<number, number>();

/** One character for one, so that places fit. */
function plain(code: number): number {
  const known = PLAIN.get(code);
  if (known !== undefined) return known;
  const sign = String.fromCharCode(code);
  const small = sign.toLowerCase();
  const plainSign = [/\s/u, SINGLE, DOUBLE, DASH].findIndex((form) => form.test(sign));
  const folded = plainSign >= 0 ? ` '"-`.charCodeAt(plainSign) : small.length === 1 ? small.charCodeAt(0) : code;
  PLAIN.set(code, folded);
  return folded;
}
