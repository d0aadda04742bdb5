import type { Language } from '../../../../lib/domain/shared/language';
import { COPY_LIMITS } from '../../../../lib/domain/ads/ad';
import { tidy, withoutFullStop } from '../../copy/plain-text';
import { sentencesOf } from '../../copy/split-sentences';
import { standsAlone } from '../../copy/stands-alone';
import { isInstruction } from '../../research-reading/language/instructions';
import { textWidth } from '../../copy/text-width';
import { isIn } from './language-of';

/** As `textWidth` counts: what is read at a glance, and what fits into the two or three rows of a line. */
export const HEADLINE_WIDTH = { least: 8, most: 56 } as const;
export const LINE_WIDTH = { least: 12, most: 120 } as const;

/** Marks of pages and programs, footnotes, and where something personal was: “Thanks, […]”. */
const MARKUP = /[<>|{}[\]#*`\\]/u;
/** Control characters and marks that turn the writing direction. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** The sentences of a quote that can stand on an ad, each as it stands there; none has an address or a mark of a page. */
export function sayableSentences(quote: string, language: Language): string[] {
  const sentences = quote.split(/[\r\n]+/u).flatMap((line) => sentencesOf(line, language));
  return sentences.filter(
    (sentence) =>
      quote.includes(sentence) &&
      sentence.length <= COPY_LIMITS.line &&
      standsAlone(sentence, language) &&
      isIn(language, sentence) &&
      !isInstruction(sentence) &&
      !MARKUP.test(sentence) &&
      !INVISIBLE.test(sentence),
  );
}

export function isHeadline(text: string): boolean {
  const width = textWidth(text);
  return width >= HEADLINE_WIDTH.least && width <= HEADLINE_WIDTH.most;
}

export function isLine(text: string): boolean {
  return text !== '' && text.length <= COPY_LIMITS.line && textWidth(text) <= LINE_WIDTH.most;
}

/** As it stands large: on one line and without a full stop. A text that is nothing but one stays. */
export function asHeadline(text: string): string {
  return withoutFullStop(tidy(text)) || tidy(text);
}
