import { beforeInstruction, isInstruction } from '../../../research-reading/language/instructions';
import type { ReadableSource } from '../../../research-reading/literal-in';
import type { SourceText } from '../../../research-reading/reading/source-text';

/** Stands for what was left out, so that no quote reaches over it. */
const LEFT_OUT = '\u241e';

/**
 * A source as a model's quotes are looked up in it: without what speaks to a program. Of a review that is all that
 * follows, for it was written by the same hand; of a page, the line. What is left stands in the source as it stands here.
 */
export function asHeard({ id, product, text, reviews, kind }: SourceText): ReadableSource {
  if (kind === 'reviews' || kind === 'notes') {
    const said = reviews.map((review) => (review.title === null ? review.text : `${review.title}\n${review.text}`));
    return { id, product, text: said.map(upToInstruction).join('\n\n') };
  }
  const lines = text.split('\n').map((line) => (isInstruction(line) ? LEFT_OUT : line));
  return { id, product, text: lines.join('\n') };
}

function upToInstruction(text: string): string {
  const said = beforeInstruction(text);
  return said.length < text.length ? `${said}${LEFT_OUT}` : said;
}
