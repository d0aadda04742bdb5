import { beforeInstruction } from './language/instructions';
import { sentenceSpans } from './language/sentence-spans';
import type { SourceText } from './reading/source-text';

/**
 * The sentences of a page that are its own: without what its customers say on it, and without what speaks to a
 * program. Literal parts of its text.
 */
export function ownSentences(source: SourceText): string[] {
  return ownLines(source).flatMap((line) => sentenceSpans(line).map(({ at, end }) => line.slice(at, end)));
}

/** Likewise, line by line. */
export function ownLines({ text, reviews }: SourceText): string[] {
  const said = new Set(reviews.flatMap((review) => review.text.split('\n')));
  return text
    .split('\n')
    .filter((line) => line !== '' && !said.has(line))
    .map(beforeInstruction)
    .filter((line) => line !== '');
}
