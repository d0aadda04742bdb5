import { CURRENCY_CODES, currencyOf } from './currencies';
import { domainCurrency, languageCurrency, type Place } from './regions';

/** A sign at its place in a text, and the currencies that it may mean; none where it is a sign unknown. */
export interface SignMatch {
  text: string;
  codes: readonly string[];
}

/** Codes that are words in capitals, too. */
const WORD_CODES = new Set([
  'ALL',
  'PEN',
  'GEL',
  'MAD',
  'TRY',
  'LAK',
  'MOP',
  'BAM',
  'COP',
  'NAD',
  'AMD',
  'PHP',
  'DOP',
  'BOB',
]);
/** A cent, a toman (ten rials), a bitcoin: amounts in them are of no currency here. */
const FOREIGN_SIGN = /[\p{Sc}¢₿]|تومان|تومن/uy;
/** Scripts whose words stand without spaces between. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const LETTER = /[\p{L}\p{M}]/u;

const SIGNS: ReadonlyMap<string, readonly string[]> = collect((code) => [
  ...(currencyOf(code)?.signs ?? []),
  ...(WORD_CODES.has(code) ? [] : [code]),
]);
const LOCAL_SIGNS: ReadonlyMap<string, readonly string[]> = collect((code) => [
  ...(currencyOf(code)?.localSigns ?? []),
  ...(WORD_CODES.has(code) ? [code] : []),
]);
const LENGTHS = [...new Set([...SIGNS.keys(), ...LOCAL_SIGNS.keys()].map((sign) => sign.length))].sort((a, b) => b - a);

function collect(signsOf: (code: string) => readonly string[]): Map<string, string[]> {
  const signs = new Map<string, string[]>();
  for (const code of CURRENCY_CODES) {
    for (const sign of new Set(signsOf(code))) signs.set(sign, [...(signs.get(sign) ?? []), code]);
  }
  return signs;
}

/** The longest sign that stands at `at`; `expected` are the currencies whose local signs count. */
export function matchSign(text: string, at: number, expected: ReadonlySet<string>): SignMatch | null {
  for (const length of LENGTHS) {
    const sign = text.slice(at, at + length);
    if (sign.length < length) continue;
    const spaced = sign.replace('\u00a0', ' ');
    const local = (LOCAL_SIGNS.get(spaced) ?? []).filter((code) => expected.has(code));
    const codes = local.length > 0 ? local : SIGNS.get(spaced);
    if (codes && standsAlone(text, at, length)) return { text: withDot(text, at, sign), codes };
  }
  FOREIGN_SIGN.lastIndex = at;
  const foreign = FOREIGN_SIGN.exec(text)?.[0];
  return foreign === undefined ? null : { text: foreign, codes: [] };
}

/** Letters are a sign only where they are the whole word. */
function standsAlone(text: string, at: number, length: number): boolean {
  const [first, last] = [text[at] ?? '', text[at + length - 1] ?? ''];
  const isPart = (inside: string, outside: string | undefined) =>
    outside !== undefined && LETTER.test(inside) && LETTER.test(outside) && !UNSPACED.test(inside);
  return !isPart(first, text[at - 1]) && !isPart(last, text[at + length]);
}

/** An abbreviation’s full stop belongs to it. */
function withDot(text: string, at: number, sign: string): string {
  const next = at + sign.length;
  return LETTER.test(sign.at(-1) ?? '') && text[next] === '.' ? `${sign}.` : sign;
}

/** The currencies that a page’s markup, domain and language let expect. */
export function expectedCurrencies(place: Place, hint: string | null): Set<string> {
  const likely = [hint, domainCurrency(place), languageCurrency(place.language)];
  return new Set(likely.filter((code) => code !== null));
}

/** Which of several currencies with one sign a page means; null where it may be more than one. */
export function chooseCurrency(codes: readonly string[], place: Place): string | null {
  const [only] = codes;
  if (only === undefined || codes.length === 1) return only ?? null;
  const at = domainCurrency(place);
  if (codes.includes('GBP')) return isPoundAbroad(codes, place, at) ? null : 'GBP';
  const spoken = languageCurrency(place.language);
  const isSpoken = spoken !== null && codes.includes(spoken);
  if (at !== null && codes.includes(at)) return isSpoken && spoken !== at && namesCountry(place) ? null : at;
  if (at !== null) return null;
  if (isSpoken) return spoken;
  // A dollar of no country is the one of the United States.
  const isEnglish = place.language === null || /^en\b/iu.test(place.language);
  return codes.includes('USD') && isEnglish ? 'USD' : null;
}

function isPoundAbroad(codes: readonly string[], { language }: Place, at: string | null): boolean {
  return at === null ? /^ar\b/iu.test(language ?? '') : at !== 'GBP' && codes.includes(at);
}

/** Whether a language speaks for one country’s shops: Swedish does, English and Chinese do not. */
function namesCountry({ language }: Place): boolean {
  if (language === null || /^en\b/iu.test(language)) return false;
  return /[-_]/u.test(language) || /^(?:sv|nb|nn|no|da|is)$/iu.test(language);
}
