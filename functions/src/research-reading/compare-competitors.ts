import { entryId } from '../../../lib/domain/research/entry-id';
import { type Statement } from '../../../lib/domain/research/research-entry';
import {
  SUMMARY_LIMITS,
  type Competitor,
  type FactKind,
  type PricePosition,
} from '../../../lib/domain/research/research-summary';
import type { Price } from '../../../lib/domain/ads/product';
import { findFacts, type Fact } from './find-facts';
import { isStopWord, wordsOf } from './language/words';
import type { SourceText } from './reading/source-text';

/** What weighs most with a buyer first; prices are compared apart, ratings are everybody's own. */
const COMPARED: readonly FactKind[] = ['guarantee', 'claim', 'delivery', 'material', 'feature', 'size'];
/** In characters: what takes longer to say comes after what is said in passing. */
const LONG = 90;
/** Of a sentence's words, how many another page may have for it to say nothing of that. */
const KNOWN = 0.4;
/** Within a tenth of the median, a price is in the middle. */
const NEAR = 0.1;

/** Each competitor with what it has and the product's own pages do not say, and the other way round, in literal sentences. */
export function compareCompetitors(own: readonly SourceText[], competitors: readonly SourceText[]): Competitor[] {
  const ownFacts = own.flatMap(findFacts);
  return competitors.slice(0, SUMMARY_LIMITS.competitors).map((competitor) => {
    const facts = findFacts(competitor);
    const name = competitor.product?.name ?? competitor.title;
    return {
      ...{ id: entryId('competitors', competitor.url ?? name), name: name.slice(0, 200), url: competitor.url },
      ...{ price: competitor.product?.price ?? null, sources: [competitor.id], assumption: false, by_person: false },
      strengths: onlyIn(facts, own, 'strengths').slice(0, SUMMARY_LIMITS.strengths),
      gaps: onlyIn(ownFacts, [competitor], 'gaps').slice(0, SUMMARY_LIMITS.gaps),
    };
  });
}

/** Facts of which the others say nothing. Without their text nobody can tell, and in another language it takes a kind that they lack. */
function onlyIn(facts: readonly Fact[], others: readonly SourceText[], section: string): Statement[] {
  const texts = others.filter(({ text }) => text !== '');
  if (texts.length === 0) return [];
  const otherKinds = new Set(texts.flatMap(findFacts).flatMap(({ kinds }) => kinds));
  const only = facts.filter(({ kind, text, source }) => {
    if (!COMPARED.includes(kind)) return false;
    const comparable = texts.filter(({ language }) => language === source.language);
    if (comparable.length < texts.length) return !otherKinds.has(kind);
    // A guarantee is one, in whatever words.
    if (kind === 'guarantee' && otherKinds.has(kind)) return false;
    return knownShare(text, source, comparable) < KNOWN;
  });
  return only
    .sort((one, other) => rank(one) - rank(other))
    .map(({ text, source }) => ({
      ...{ id: entryId(section, text), text, quote: text, sources: [source.id], assumption: false, by_person: false },
    }));
}

function rank({ kind, text }: Fact): number {
  return kind === 'feature' && text.length > LONG ? COMPARED.length : COMPARED.indexOf(kind);
}

function knownShare(text: string, { language }: SourceText, others: readonly SourceText[]): number {
  const words = stemsOf(text, language ?? 'english');
  const known = new Set(others.flatMap((other) => [...stemsOfSource(other)]));
  const shared = [...words].filter((stem) => known.has(stem)).length;
  return words.size === 0 ? 1 : shared / words.size;
}

const stems = new WeakMap<SourceText, ReadonlySet<string>>();

function stemsOfSource(source: SourceText): ReadonlySet<string> {
  const known = stems.get(source) ?? stemsOf(source.text, source.language ?? 'english');
  stems.set(source, known);
  return known;
}

function stemsOf(text: string, language: NonNullable<SourceText['language']>): ReadonlySet<string> {
  return new Set(
    wordsOf(text, language)
      .filter((word) => !isStopWord(word, language))
      .map(({ stem }) => stem),
  );
}

/** Where a price stands among others of the same currency; null where there is none to compare with. */
export function pricePosition(own: Price | null, others: readonly (Price | null)[]): PricePosition | null {
  if (own === null) return null;
  const amounts = others
    .flatMap((price) => (price !== null && price.currency === own.currency ? [price.amount] : []))
    .sort((one, other) => one - other);
  const [least, most] = [amounts[0], amounts.at(-1)];
  if (least === undefined || most === undefined) return null;
  const middle = amounts.length / 2;
  const median = ((amounts[Math.ceil(middle) - 1] ?? least) + (amounts[Math.floor(middle)] ?? least)) / 2;
  if (Math.abs(own.amount - median) <= NEAR * median) return 'middle';
  if (own.amount < median) return own.amount < least ? 'lowest' : 'below';
  return own.amount > most ? 'highest' : 'above';
}
