import type { SourceKind } from '../../../../lib/domain/research/source';
import type { Language } from '../../../../lib/domain/shared/language';
import { readReviews, type ReadReviews } from './read-reviews';
import { reviewsAsText, type SourceText } from './source-text';

/** A text of customers: a file or something pasted. */
export interface CustomerText {
  id: string;
  kind: Extract<SourceKind, 'reviews' | 'notes'>;
  /** The file's name, or what the person calls it. */
  title: string;
  fetchedAt: Date;
  /** With `\n` at the ends of its lines. */
  text: string;
}

/** A text of customers as a source, and what of it could not be taken. */
export function readCustomerSource({ text, ...named }: CustomerText): { source: SourceText; read: ReadReviews } {
  const read = readReviews(text);
  const source: SourceText = {
    ...{ ...named, url: null, product: null, reviews: read.reviews },
    language: mostSpoken(read.reviews.map(({ lang }) => lang)),
    text: reviewsAsText(read.reviews),
  };
  return { source, read };
}

/** The language of most, null where nobody can tell. */
export function mostSpoken(languages: readonly (Language | null)[]): Language | null {
  const counts = new Map<Language, number>();
  for (const language of languages) if (language) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
