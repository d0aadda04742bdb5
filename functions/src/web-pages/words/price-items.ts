import { bindSigns, type SignedNumber } from './bind-signs';
import { expectedCurrencies } from './currency-signs';
import { REDUCED, UNIT_BEHIND } from './price-asides';
import { plainPriceText } from './plain-price-text';
import { roleBefore, taxBefore, withoutPriceWords, wordsBehind } from './price-roles';
import type { TaxRole } from './price-taxes';
import { priceTokens, type PriceToken, type SignToken } from './price-tokens';
import type { PriceRole } from './price-words';
import type { Place } from './regions';

/** An amount of money in a text. */
export interface PriceItem {
  digits: string;
  /** The upper end of a range. */
  upper: string | null;
  /** The currencies that its sign may mean; null where it has none. */
  codes: readonly string[] | null;
  role: PriceRole;
  tax: TaxRole | null;
  isUnclear: boolean;
}

/** A number that may be an amount, or two that are a range. */
interface Candidate extends SignedNumber {
  upper: string | null;
  isStruck: boolean;
}

const TO = /^\s?(?:-|~|to|bis|à|a|al|tot|do|till|til|até|hasta|fino a|до)\s?$/iu;
const MONEY = /[.,٫]\d\d$/u;
/** Behind a cut, words that belong to the last price may be missing. */
const NEAR_CUT = 30;
/** Currencies in which a cushion costs thousands. */
const MANY_NOUGHTS = new Set(
  'HUF UZS KZT VND IRR IDR COP CLP PYG AMD KRW MNT UGX TZS XOF XAF LBP IQD RSD KHR LAK MMK'.split(' '),
);
/** Marks that may stand beside a number that is the whole text. */
const PLAIN_MARKS = /^[~:()\-.,|]$/u;

/** The amounts of a text, in their order; `hint` is the currency that the page’s markup says. */
export function priceItems(raw: string, place: Place, hint: string | null): PriceItem[] {
  const { text, isCut } = plainPriceText(raw);
  const tokens = priceTokens(text, expectedCurrencies(place, hint));
  const all = joinRanges(text, bindSigns(tokens, place));
  const money = all.filter((candidate) => candidate.codes !== null || candidate.number.hasDash);
  const candidates = money.length > 0 ? withBareOnes(text, all, place) : loneNumbers(text, tokens, all, hint);
  const items = readWords(text, candidates, place);
  const loose = looseSigns(tokens, all);
  const isLost = loose.some(({ start, end }) =>
    tokens.some((token) => isFigure(token) && token.start >= end && token.start <= end + 1 && start < end),
  );
  return items.map((item, index) => ({
    ...item,
    codes: narrowed(item.codes, loose),
    isUnclear: item.isUnclear || isLost || (isCut && (candidates[index]?.end ?? 0) > text.length - NEAR_CUT),
  }));
}

/** Signs that stand at no number. */
function looseSigns(tokens: readonly PriceToken[], all: readonly Candidate[]): SignToken[] {
  return tokens
    .filter((token) => token.kind === 'sign')
    .filter((token) => !all.some(({ start, end }) => start <= token.start && token.end <= end));
}

/** “€ 1.5k”: what is no plain number. */
const isFigure = (token: PriceToken) => token.kind === 'word' && /^\d/u.test(token.text);

/** “$20 (CAD)”. */
function narrowed(codes: readonly string[] | null, loose: readonly SignToken[]): readonly string[] | null {
  const named = loose.map((sign) => sign.codes).find((all) => all.length === 1 && codes?.includes(all[0] ?? ''));
  return codes && named ? named : codes;
}

function joinRanges(text: string, numbers: readonly SignedNumber[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const candidate = {
      ...number,
      upper: null,
      isStruck: isStruck(text, number),
      isUnclear: number.isUnclear || isLooselySpaced(text, number),
    };
    const gap = last ? text.slice(last.end, number.start) : '';
    if (!last || last.upper !== null || !TO.test(gap) || (last.codes ?? number.codes) === null) joined.push(candidate);
    else if (isRange(text, last, number, gap)) joined[joined.length - 1] = rangeOf(last, number);
    else joined.push({ ...candidate, isUnclear: candidate.isUnclear || /^-$/u.test(gap) });
  }
  return joined;
}

/** “Pack of 4 – £19.99” and “£10 – 20 pieces” are none. */
function isRange(text: string, lower: Candidate, upper: SignedNumber, gap: string): boolean {
  if (REDUCED.test(text.slice(0, lower.start))) return false;
  if (lower.codes === null) {
    const before = withoutPriceWords(text.slice(0, lower.start));
    return !/[\p{L}\d]/u.test(before) && MONEY.test(lower.number.digits) === MONEY.test(upper.number.digits);
  }
  const isMinus = /^\s-$/u.test(gap);
  return !isMinus && (upper.codes !== null || !/^[ \u00a0]?[\p{L}\d%]/u.test(text.slice(upper.end)));
}

function rangeOf(lower: Candidate, upper: SignedNumber): Candidate {
  const [one, other] = [lower.codes, upper.codes];
  const codes = one && other ? one.filter((code) => other.includes(code)) : (one ?? other);
  return {
    ...lower,
    codes,
    end: upper.end,
    upper: upper.number.digits,
    isUnclear: lower.isUnclear || upper.isUnclear || codes?.length === 0,
  };
}

/** “Pack of 3 199 kr”: a plain space holds a number together only where nothing else explains it. */
function isLooselySpaced(text: string, { number, codes, start, end }: SignedNumber): boolean {
  const groups = number.digits.split(' ').length - 1;
  if (groups === 0) return false;
  if (groups > 1 && !(codes ?? []).some((code) => MANY_NOUGHTS.has(code))) return true;
  const before = withoutPriceWords(text.slice(0, start)).trimEnd();
  const behind = withoutPriceWords(text.slice(end)).trimStart();
  const isOpen = number.end === end && !MONEY.test(number.digits);
  return /[\p{L}\d]$/u.test(before) || (isOpen && /^[\p{L}\d]/u.test(behind));
}

function isStruck(text: string, { start, end }: SignedNumber): boolean {
  return text.slice(0, start).trimEnd().endsWith('~~') && text.slice(end).trimStart().startsWith('~~');
}

/** Beside money, a number without a sign counts only where words or marks make it a price. */
function withBareOnes(text: string, all: readonly Candidate[], place: Place): Candidate[] {
  return all.flatMap((candidate, index) => {
    if (candidate.codes !== null || candidate.number.hasDash) {
      const [before, behind] = [all[index - 1], all[index + 1]];
      const touches = [before, behind].some((other) => other && isBare(text, other) && isNear(text, other, candidate));
      return [touches ? { ...candidate, isUnclear: true } : candidate];
    }
    if (candidate.isStruck) return [candidate];
    const role = roleBefore(text.slice(all[index - 1]?.end ?? 0, candidate.start), place.language);
    return isBare(text, candidate) && role !== null && role !== 'plain' && role !== 'aside' ? [candidate] : [];
  });
}

function isBare(text: string, { codes, number, isStruck, end }: Candidate): boolean {
  const isPrice = codes !== null || number.hasDash || isStruck;
  return !isPrice && MONEY.test(number.digits) && !UNIT_BEHIND.test(text.slice(end));
}

function isNear(text: string, one: Candidate, other: Candidate): boolean {
  const gap = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
  return /^\s*$/u.test(gap);
}

/** Numbers of a text that says nothing else. */
function loneNumbers(
  text: string,
  tokens: readonly PriceToken[],
  all: readonly Candidate[],
  hint: string | null,
): Candidate[] {
  const rest = withoutPriceWords(text);
  const isOther = tokens.some(
    (token) =>
      token.kind === 'sign' ||
      (token.kind === 'mark' && !PLAIN_MARKS.test(token.text)) ||
      (token.kind === 'word' && /[\p{L}\d%]/u.test(rest.slice(token.start, token.end))),
  );
  // “(12)” counts reviews.
  if (/\([ \u00a0]?\d/u.test(text)) return [];
  const areMoney = all.every(({ number }) => MONEY.test(number.digits));
  const isWhole = all.length === 1 && hint !== null && !/^\d+[.,]\d$/u.test(all[0]?.number.digits ?? '');
  return !isOther && (areMoney || isWhole) ? [...all] : [];
}

function readWords(text: string, candidates: readonly Candidate[], place: Place): PriceItem[] {
  const isTaxBefore = taxBefore(text.slice(0, candidates[0]?.start ?? 0)) !== null;
  let from = 0;
  return candidates.map((candidate, index) => {
    const before = text.slice(from, candidate.start);
    // The next amount’s first character tells that more follows.
    const rest = text.slice(candidate.end, (candidates[index + 1]?.start ?? text.length) + 1);
    const behind = wordsBehind(rest, before, !isTaxBefore);
    from = candidate.end + behind.length;
    const role = candidate.isStruck ? 'was' : (behind.role ?? roleBefore(before, place.language) ?? 'plain');
    return {
      digits: candidate.number.digits,
      upper: candidate.upper,
      codes: candidate.codes,
      role,
      tax: isTaxBefore ? taxBefore(before) : behind.tax,
      isUnclear: candidate.isUnclear || behind.isUnclear,
    };
  });
}
