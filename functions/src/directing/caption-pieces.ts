import { sentencesOf } from '../copy/split-sentences';
import { textWidth } from '../copy/text-width';
import type { Language } from '../../../lib/domain/shared/language';

/** As `textWidth` counts: what is read at a glance, and below which two sentences may share a scene. */
const MOST = 72;
const SHORT = 26;
const MOST_TOGETHER = 48;
/** What would be a scene of a single word goes with its neighbour in any case. */
const STUB = 12;

/**
 * A text in the pieces that scenes say one after the other: whole sentences where they are short enough, else parted at
 * their pauses, else between words. Every word of it is in one of them.
 */
export function captionPieces(text: string, language: Language): string[] {
  const sentences = text
    .split(/\s*[\r\n]+\s*/u)
    .flatMap((line) => wholeSentences(line, language))
    .flatMap((sentence) => parted(sentence, PAUSES));
  const pieces: string[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    const together = `${last}${language === 'japanese' || language === 'chinese' ? '' : ' '}${sentence}`;
    const shorter = last === undefined ? MOST : Math.min(textWidth(last), textWidth(sentence));
    const room = shorter < STUB ? MOST : MOST_TOGETHER;
    if (shorter < SHORT && textWidth(together) <= room) pieces[pieces.length - 1] = together;
    else pieces.push(sentence);
  }
  return pieces;
}

/** Sentences that are no words, such as an address, are said all the same: somebody has written them. */
function wholeSentences(line: string, language: Language): string[] {
  const sentences = sentencesOf(line, language);
  const isAll = squeezed(sentences.join('')) === squeezed(line);
  return isAll ? sentences : [line.replace(/\s+/gu, ' ').trim()].filter((text) => text !== '');
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');

/** After signs at which a voice pauses, then after words, then anywhere. */
const PAUSES = /(?<=[,;:،؛，；、…–—])\s*/u;
const WORDS = /\s+/u;
const SIGNS = /(?:)/u;

function parted(text: string, at: RegExp): string[] {
  if (textWidth(text) <= MOST) return [text];
  const gap = at === SIGNS ? '' : ' ';
  const next = at === PAUSES ? WORDS : SIGNS;
  const pieces: string[] = [];
  for (const part of at === SIGNS ? Array.from(text) : text.split(at)) {
    const last = pieces.at(-1);
    const together = last === undefined ? part : `${last}${gap}${part}`;
    if (textWidth(together) <= evenWidth(text)) pieces.splice(Math.max(0, pieces.length - 1), 1, together);
    else pieces.push(part);
  }
  return pieces.flatMap((piece) => (textWidth(piece) > MOST ? parted(piece, next) : [piece]));
}

/** Two halves of the same length read better than a line and a word. */
function evenWidth(text: string): number {
  const width = textWidth(text);
  return Math.min(MOST, Math.ceil(width / Math.ceil(width / MOST)) + SHORT / 2);
}
