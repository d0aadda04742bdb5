import { COPY_LIMITS } from '../../../lib/domain/ads/ad';
import type { Language } from '../../../lib/domain/shared/language';
import { findOffer } from './offer-phrases';
import { sameText, withoutFullStop } from './plain-text';
import { isWord, listItems, split } from './split-list';
import { isPictured, sentencesOf, splitLines } from './split-sentences';
import { isQuestion, pointsBack, standsAlone } from './stands-alone';
import { textWidth } from './text-width';

/** Read beside a drawing, a longer statement loses its reader. */
export const MOST_WIDTH = 72;
/** A sentence shorter than this (“Yes.”) states nothing. */
const LEAST_SENTENCE = 9;

/** A short statement as the person wrote it, and how it stood there. */
interface Feature {
  text: string;
  kind: 'item' | 'sentence' | 'reference';
}

/**
 * The short statements of a product in reading order: what stands behind its name, bullets,
 * items of lists; whole sentences where there are fewer than three of those.
 */
export function findFeatures(extras: string, description: string, language: Language): string[] {
  const found = [...itemsOf(extras, language), ...splitLines(description).flatMap((line) => read(line, language))];
  const usable = unique(found.filter(({ text }) => fits(text) && !isOfferOnly(text)));
  const of = (...kinds: Feature['kind'][]) => usable.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  if (of('item').length >= 3) return of('item');
  return of('item', 'sentence').length >= 2 ? of('item', 'sentence') : of('item', 'sentence', 'reference');
}

const itemsOf = (extras: string, language: Language): Feature[] =>
  split(extras, language)
    .filter((text) => standsAlone(text, language))
    .map((text) => ({ text, kind: 'item' }));

function read({ text, point }: { text: string; point: boolean }, language: Language): Feature[] {
  const sentences = sentencesOf(text, language).filter((sentence) => !isPictured(sentence));
  return sentences.flatMap((sentence): Feature[] => {
    const items = listItems(sentence, language).filter((item) => standsAlone(item, language));
    if (items.length >= 2) return items.map((item) => ({ text: item, kind: 'item' }));
    if (!standsAlone(sentence, language) || isQuestion(sentence)) return [];
    const statement = withoutFullStop(sentence);
    if (point && sentences.length === 1) return [{ text: statement, kind: 'item' }];
    if (textWidth(statement) < LEAST_SENTENCE) return [];
    return [{ text: statement, kind: isWeak(sentence, language) ? 'reference' : 'sentence' }];
  });
}

/** “It does that.”, “Parents too!” */
const isWeak = (sentence: string, language: Language) => pointsBack(sentence, language) || /[!！]$/u.test(sentence);

function fits(text: string): boolean {
  return isWord(text) && textWidth(text) <= MOST_WIDTH && text.length <= COPY_LIMITS.point;
}

/** What the offer is and when it ends are no features. */
function isOfferOnly(text: string): boolean {
  const { discount, deadline } = findOffer(text);
  return discount !== null || deadline !== null;
}

function unique(features: readonly Feature[]): Feature[] {
  return features.filter(({ text }, index) => features.findIndex((other) => sameText(other.text, text)) === index);
}
