import { matchSign } from './currency-signs';

interface At {
  start: number;
  end: number;
}

/** A piece of a price text; white space is none. */
export type PriceToken = At &
  (
    | {
        kind: 'number';
        /** Digits and separators only. */
        digits: string;
        /** Whether a dash stands for its decimals (“12,–”), which only money has. */
        hasDash: boolean;
        /** Whether it is a part of something else, or cut. */
        isBroken: boolean;
      }
    | { kind: 'sign'; codes: readonly string[] }
    | { kind: 'word' | 'mark'; text: string }
  );

export type NumberToken = Extract<PriceToken, { kind: 'number' }>;
export type SignToken = Extract<PriceToken, { kind: 'sign' }>;

/** Dates, times, fractions and telephone numbers. */
const COMPOUND = /\d{1,8}(?:[/:]\d{1,8})+|\d{1,8}(?:-\d{1,8}){2,}/uy;
const SPACED_NUMBER = /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:[.,٫]\d{1,4}(?!\d))?/uy;
const NUMBER = /\d+(?:[.,'٫٬]\d+)*/uy;
/** Decimals that markup has split off: “12 .99”, “12. 99”. */
const SPLIT_DECIMALS = /[ \u00a0][.,]\d\d(?!\d)|[ \u00a0]?[.,][ \u00a0]\d\d(?![\d.,%])(?![ \u00a0]*[\p{L}\d])/uy;
const DASH = /[.,:](?:-{1,2}|=)(?!\d)/uy;
const WORD = /[\p{L}\p{M}]+/uy;
const REST_OF_WORD = /[\d\p{L}\p{M}.,'-]*[\d\p{L}\p{M}]/uy;
const AFTER_NUMBER = /[ \u00a0]?%|[\p{L}\p{M}][\p{L}\p{M}\d]*/uy;
/** Ten thousands and the like, which multiply the number before. */
const MULTIPLE = /^[万萬億亿千百만억천백]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

function take(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Takes a plain price text apart. */
export function priceTokens(text: string, expected: ReadonlySet<string>): PriceToken[] {
  const tokens: PriceToken[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ' || text[at] === '\u00a0') {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, expected, tokens.at(-1));
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(
  text: string,
  start: number,
  expected: ReadonlySet<string>,
  before: PriceToken | undefined,
): PriceToken {
  const sign = matchSign(text, start, expected);
  if (sign) return { kind: 'sign', codes: sign.codes, start, end: start + sign.text.length };
  const compound = take(COMPOUND, text, start);
  if (compound !== null) return piece('word', text, start, compound.length);
  if (/\d/u.test(text[start] ?? '')) return numberAt(text, start, expected, before);
  const word = take(WORD, text, start);
  if (word === null) return piece('mark', text, start, 1);
  const hasFigures = !UNSPACED.test(word) && /\d/u.test(text[start + word.length] ?? '');
  const rest = hasFigures ? (take(REST_OF_WORD, text, start + word.length) ?? '') : '';
  return piece('word', text, start, word.length + rest.length);
}

function piece(kind: 'word' | 'mark', text: string, start: number, length: number): PriceToken {
  return { kind, text: text.slice(start, start + length), start, end: start + length };
}

function numberAt(
  text: string,
  start: number,
  expected: ReadonlySet<string>,
  before: PriceToken | undefined,
): PriceToken {
  let digits = take(SPACED_NUMBER, text, start) ?? take(NUMBER, text, start) ?? '';
  let end = start + digits.length;
  const split = /[.,]/u.test(digits.slice(-3)) ? null : take(SPLIT_DECIMALS, text, end);
  if (split !== null) {
    digits += split.replace(/[ \u00a0]/gu, '');
    end += split.length;
  }
  const dash = take(DASH, text, end);
  if (dash !== null) end += dash.length;
  const isBroken = before?.kind === 'mark' && before.end === start && /[.,'/]/u.test(before.text);
  const suffix = matchSign(text, end, expected) ? null : take(AFTER_NUMBER, text, end);
  if (suffix !== null && !isNextWord(digits, suffix)) return piece('word', text, start, end + suffix.length - start);
  const goesOn = /^[.,:/']\d/u.test(text.slice(end));
  return { kind: 'number', digits, hasDash: dash !== null, isBroken: isBroken || goesOn, start, end };
}

/** Markup often leaves no space between an amount and the next word: “15.00Was”, “1,980税込”. */
function isNextWord(digits: string, suffix: string): boolean {
  if (MULTIPLE.test(suffix)) return false;
  return UNSPACED.test(suffix) || (/[.,]\d\d$/u.test(digits) && /^\p{Lu}\p{Ll}/u.test(suffix));
}
