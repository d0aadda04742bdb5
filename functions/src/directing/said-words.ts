import type { Language } from '../../../lib/domain/shared/language';
import { sameText, withoutFullStop } from '../copy/plain-text';
import { splitSentences } from '../copy/split-sentences';
import { textWidth } from '../copy/text-width';
import { clausesOf } from './clauses';

/** Wider than this, as `textWidth` counts, is no glance. */
export const MOST_TEXT = 72;

export const unique = (texts: readonly string[]) =>
  texts.filter((text, index) => text !== '' && texts.findIndex((other) => sameText(other, text)) === index);

/** What a person put in quotation marks: they want it said. */
export function quotedIn(prompt: string | null): string[] {
  const found = (prompt ?? '').matchAll(/[“„«„「『"]([^"“”„«»「」『』]{2,72})[”“»”」』"]/gu);
  return unique([...found].map(([, words = '']) => withoutFullStop(words.trim())));
}

/** A text’s own sentences in pieces that are read at a glance, in their order and in its own words. */
export function glancesOf(text: string, language: Language): string[] {
  return unique(splitSentences(text, language).flatMap((sentence) => piecesOf(withoutFullStop(sentence))));
}

function piecesOf(sentence: string): string[] {
  if (textWidth(sentence) <= MOST_TEXT) return [sentence];
  return (clausesOf(sentence) ?? [sentence]).flatMap((clause) =>
    textWidth(clause) <= MOST_TEXT ? [clause] : inLines(clause),
  );
}

/** As many words as are read at a glance, and then the next; what has no spaces is cut between two graphemes. */
function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of wordsOf(text)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + word) <= MOST_TEXT) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function wordsOf(text: string): string[] {
  const words = text.match(/\S+\s*/gu) ?? [];
  return words.flatMap((word) =>
    textWidth(word) <= MOST_TEXT ? [word] : Array.from(graphemes.segment(word), ({ segment }) => segment),
  );
}
