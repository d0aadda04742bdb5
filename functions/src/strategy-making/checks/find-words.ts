import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { MAX_ENTRY_TEXT } from '../../../../lib/domain/research/research-entry';
import { isInstruction } from '../../research-reading/language/instructions';
import { literalIn, type ReadableSource } from '../../research-reading/literal-in';
import { sourcesOfProduct } from '../claims/origin-of';

export interface FoundWords {
  /** As they stand there. */
  text: string;
  sources: string[];
}

/** In letters and digits: a word or two stand in many texts and prove nothing. */
const LEAST = 8;

/**
 * Where words stand, letter by letter, in the sources or in what the summary quotes of them; null where they stand
 * nowhere, and for what means a program.
 */
export function findWords(
  words: string,
  { product_facts, benefits, objections, voice_of_customer }: ResearchSummary,
  sources: readonly ReadableSource[],
): FoundWords | null {
  if (words.length > MAX_ENTRY_TEXT || isInstruction(words)) return null;
  const stated = [...product_facts, ...benefits, ...objections].map(({ quote, sources: ids }) => ({
    text: quote ?? '',
    ids,
  }));
  const quoted = voice_of_customer.flatMap(({ quotes }) => quotes.map(({ text, sources: ids }) => ({ text, ids })));
  const quotes = [...stated, ...quoted].flatMap(({ text, ids }) => ids.map((id) => ({ id, text })));
  const found = [...sources, ...quotes].flatMap((source) => {
    const text = literalIn(source, words, LEAST);
    return text === null ? [] : [{ text, id: source.id }];
  });
  const [first] = found;
  if (!first || first.text.length > MAX_ENTRY_TEXT) return null;
  // Elsewhere they may be written otherwise.
  const ids = found.filter(({ text }) => text === first.text).map(({ id }) => id);
  return { text: first.text, sources: [...new Set(ids)] };
}

/** The same for words that shall prove something of the product: not those that only a competitor's page has. */
export function findProof(
  words: string,
  summary: ResearchSummary,
  sources: readonly ReadableSource[],
): FoundWords | null {
  const own = new Set(
    sourcesOfProduct(
      summary.sources.map(({ id }) => id),
      summary.sources,
    ),
  );
  const found = findWords(
    words,
    summary,
    sources.filter(({ id }) => own.has(id)),
  );
  const ids = found ? sourcesOfProduct(found.sources, summary.sources) : [];
  return found && ids.length > 0 ? { ...found, sources: ids } : null;
}
