import { ASIDE_ENDS, ASIDE_STARTS, FREE_DELIVERY, MULTIPLIES, STARTING_AT, WAS_STARTS } from './price-asides';
import { GROSS_UNSPACED, GROSS_WORDS, NET_UNSPACED, NET_WORDS, type TaxRole } from './price-taxes';
import { SPACED_WORDS, UNSPACED_WORDS, type PriceRole } from './price-words';

/** What the words around an amount say of it. */
export interface AmountWords {
  role: PriceRole;
  tax: TaxRole | null;
  isUnclear: boolean;
}

/** Words further off belong to something else. */
const REACH = 60;

const words = (spaced: string, unspaced: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${unspaced}`, 'giu');

const ROLES: readonly PriceRole[] = ['was', 'regular', 'now', 'aside', 'plain'];
const ROLE_WORDS = ROLES.map((role) => ({ role, pattern: words(SPACED_WORDS[role], UNSPACED_WORDS[role]) }));
const LINK_WORDS = words(SPACED_WORDS.link, UNSPACED_WORDS.link);
const NET = words(NET_WORDS, NET_UNSPACED);
const GROSS = words(GROSS_WORDS, GROSS_UNSPACED);
const BEHIND = (spaced: string, unspaced: string) =>
  new RegExp(`^[\\s(,]{0,3}(?:(?:${spaced})(?![\\p{L}\\p{M}])|${unspaced})\\.?`, 'iu');
const NET_BEHIND = BEHIND(NET_WORDS, NET_UNSPACED);
const GROSS_BEHIND = BEHIND(GROSS_WORDS, GROSS_UNSPACED);

/** Words that are too common elsewhere: “de R$ 100 por R$ 80”, “van € 30 voor € 20”. */
const LOCAL_WORDS: Readonly<Record<string, readonly (readonly [role: PriceRole, pattern: RegExp])[]>> = {
  pt: [
    ['was', /(?<![\p{L}]|partir )de(?= ?:?\s?$)/giu],
    ['now', /(?<![\p{L}])por(?= ?:?\s?$)/giu],
  ],
  nl: [
    ['was', /(?<![\p{L}])van(?= ?:?\s?$)/giu],
    ['now', /(?<![\p{L}])voor(?= ?:?\s?$)/giu],
  ],
};

const blank = (match: string) => ' '.repeat(match.length);

/** A text without the words that prices stand among. */
export function withoutPriceWords(text: string): string {
  const rest = text.replace(NET, blank).replace(GROSS, blank);
  return [...ROLE_WORDS.map(({ pattern }) => pattern), LINK_WORDS].reduce(
    (left, pattern) => left.replace(pattern, blank),
    rest,
  );
}

/** What the text before an amount makes of it: the word that is nearest to it, of those as near the longest. */
export function roleBefore(segment: string, language: string | null): PriceRole | null {
  const near = segment.slice(-REACH).replace(NET, blank).replace(GROSS, blank);
  if (ASIDE_ENDS.some((pattern) => pattern.test(near))) return 'aside';
  if (!/[\p{L}%]/u.test(near)) return null;
  const local = LOCAL_WORDS[(language ?? '').slice(0, 2).toLowerCase()] ?? [];
  let nearest: { role: PriceRole; end: number; length: number } | null = null;
  for (const { role, pattern } of [...ROLE_WORDS, ...local.map(([role, pattern]) => ({ role, pattern }))]) {
    const last = [...near.matchAll(pattern)].at(-1);
    if (!last) continue;
    const found = { role, end: last.index + last[0].length, length: last[0].length };
    if (!nearest || found.end > nearest.end || (found.end === nearest.end && found.length > nearest.length)) {
      nearest = found;
    }
  }
  return nearest?.role ?? null;
}

export function taxBefore(segment: string): TaxRole | null {
  const near = segment.slice(-REACH);
  const at = (pattern: RegExp) => [...near.matchAll(pattern)].at(-1)?.index ?? -1;
  const [net, gross] = [at(NET), at(GROSS)];
  if (net === gross) return null;
  return net > gross ? 'net' : 'gross';
}

/** What the text behind an amount makes of it, and how many of its characters were about it. */
export interface WordsBehind {
  role: PriceRole | null;
  tax: TaxRole | null;
  length: number;
  isUnclear: boolean;
}

export function wordsBehind(segment: string, before: string, readsTax: boolean): WordsBehind {
  const behind: WordsBehind = { role: null, tax: null, length: 0, isUnclear: MULTIPLIES.test(segment) };
  if (FREE_DELIVERY.test(segment) && STARTING_AT.test(before)) behind.isUnclear = true;
  // A tax and a unit may follow each other in either order.
  for (let turn = 0; turn < 3; turn += 1) {
    const rest = segment.slice(behind.length, behind.length + REACH);
    const step = stepBehind(rest, readsTax);
    if (!step) break;
    behind.role ??= step.role;
    behind.tax ??= step.tax;
    behind.length += step.length;
  }
  return behind;
}

function stepBehind(rest: string, readsTax: boolean): Omit<WordsBehind, 'isUnclear'> | null {
  const net = readsTax ? NET_BEHIND.exec(rest) : null;
  if (net) return { role: null, tax: 'net', length: net[0].length };
  const gross = readsTax ? GROSS_BEHIND.exec(rest) : null;
  if (gross) return { role: null, tax: 'gross', length: gross[0].length };
  const aside = ASIDE_STARTS.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
  if (aside) return { role: 'aside', tax: null, length: aside[0].length };
  const was = WAS_STARTS.exec(rest);
  return was ? { role: 'was', tax: null, length: was[0].length } : null;
}
