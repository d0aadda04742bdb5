import type { Language } from '../../../../lib/domain/shared/language';
import { isStopWord, wordsOf } from '../../research-reading/language/words';

/** A beginning that another word goes on with says the same: “leak” and “leakproof”. Shorter ones begin too many. */
const BEGINNING = 4;

/** How many words two texts have in common, endings aside. */
export function wordsInCommon(one: string, other: string, language: Language): number {
  const others = stems(other, language);
  return stems(one, language).filter((stem) => others.some((another) => isSame(stem, another))).length;
}

/** Whether two texts speak of the same. */
export function isSameSubject(one: string, other: string, language: Language): boolean {
  return wordsInCommon(one, other, language) > 0;
}

/** The one of the items that has most words in common with `text`; null where none has as many as `least`. */
export function closestTo<T>(
  text: string,
  items: readonly T[],
  textOf: (item: T) => string,
  language: Language,
  least = 1,
): T | null {
  let best: { item: T; common: number } | null = null;
  for (const item of items) {
    const common = wordsInCommon(text, textOf(item), language);
    if (common >= least && common > (best?.common ?? 0)) best = { item, common };
  }
  return best?.item ?? null;
}

/** Whether all that a text says stands in another, in two words at least. */
export function isWithin(short: string, long: string, language: Language): boolean {
  const [said, all] = [stems(short, language), new Set(stems(long, language))];
  return said.length >= 2 && said.every((stem) => all.has(stem));
}

/** How many different words a text has that say what it is about. */
export function countWords(text: string, language: Language): number {
  return stems(text, language).length;
}

function stems(text: string, language: Language): string[] {
  const words = wordsOf(text, language).filter((word) => !isStopWord(word, language));
  return [...new Set(words.map(({ stem }) => stem))];
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= BEGINNING && long.startsWith(short);
}
