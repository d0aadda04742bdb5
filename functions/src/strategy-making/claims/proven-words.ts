import type { Statement } from '../../../../lib/domain/research/research-entry';
import type { NamedSource } from '../../../../lib/domain/research/research-summary';
import { sourcesOfProduct } from './origin-of';

/**
 * The words in which a statement about the product may be repeated, and where they stand; null where it is somebody's
 * conclusion. What a person has put in words of their own stands in no source, whatever it was read from.
 */
export function provenWords(
  { text, quote, sources, by_person }: Statement,
  known: readonly NamedSource[],
): { words: string; sources: string[] } | null {
  if (by_person && text !== quote) return { words: text, sources: [] };
  const own = sourcesOfProduct(sources, known);
  return quote === null || own.length === 0 ? null : { words: quote, sources: own };
}
