import { graphemesOf } from '../../../../../lib/domain/shared/graphemes';
import { hyphenationsOf } from './hyphenate';
import type { Token } from './tokens';

/** Whether a text fits a line, in ems or whatever it is measured in. */
export type Fits = (text: string) => boolean;

type Way = (token: Token, tag: string, fits: Fits, figures: boolean) => Token[];
/** Ways to take a word apart, the least bad first. */
const WAYS: readonly Way[] = [atSpaces, atSigns, atSyllables, atLetters];

/**
 * A word that no line can hold in pieces that each fit one: at the spaces in it, behind its strokes and hyphens, between its
 * syllables with a hyphen, and only then between its letters. A figure is never parted unless `figures` says so.
 */
export function splitToken(token: Token, tag: string, fits: Fits, figures: boolean): Token[] {
  return WAYS.reduce<Token[]>(
    (pieces, way) => pieces.flatMap((piece) => (fits(piece.text) ? [piece] : way(piece, tag, fits, figures))),
    [token],
  );
}

/** The pieces in the place of the token: the first stands behind its space, and the last goes on as it does. */
function inPlaceOf(
  { spaced, hyphen }: Token,
  texts: readonly string[],
  between: Omit<Token, 'text' | 'spaced'>,
): Token[] {
  return texts.map((text, index) => ({
    text,
    spaced: index === 0 && spaced,
    ...(index < texts.length - 1 ? between : hyphen ? { hyphen } : {}),
  }));
}

function atSpaces(token: Token): Token[] {
  const [first = '', ...rest] = token.text.split(/[\u00a0\u202f\u2007]/u).filter(Boolean);
  const pieces = inPlaceOf(token, [first, ...rest], {});
  return pieces.map((piece, index) => (index === 0 ? piece : { ...piece, spaced: true }));
}

/** Behind strokes, hyphens and the like, and never inside of a figure. */
const SIGN_PLACE =
  /(?<=[^\s\p{Nd}][/_\-–=&?]|\p{Nd}[/_\-–=&?](?=\P{Nd})|[\p{L}]{3}[.:](?=\p{L}{3})|[)\]!])(?=[\p{L}\p{Nd}])/u;

function atSigns(token: Token): Token[] {
  return inPlaceOf(token, token.text.split(SIGN_PLACE), {});
}

const WORD_OF_LETTERS = /\p{L}[\p{L}\p{M}]{5,}/u;

function atSyllables(token: Token, tag: string): Token[] {
  const found = WORD_OF_LETTERS.exec(token.text);
  if (!found) return [token];
  const parts = hyphenationsOf(found[0], tag);
  const before = token.text.slice(0, found.index);
  const after = token.text.slice(found.index + found[0].length);
  const texts = parts.map(
    (part, index) => (index === 0 ? before : '') + part + (index === parts.length - 1 ? after : ''),
  );
  return inPlaceOf(token, texts, { hyphen: true });
}

/** Scripts that break words with a hyphen where they have to. */
const HYPHENED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** What stays together to the last: figures, but none that nobody reads as one. */
const FIGURE = /(\p{Nd}[\p{Nd}.,:/٫٬]{0,20}\p{Nd})/u;
const LEAST_LEFT = 3;

/** As many whole characters to a piece as fit; with a hyphen between two letters of a script that has one. */
function atLetters(token: Token, _: string, fits: Fits, figures: boolean): Token[] {
  const parts = token.text.split(figures ? /(?!)/u : FIGURE);
  const units = parts.flatMap((part, index) => (index % 2 === 1 ? [part] : graphemesOf(part)));
  const pieces: string[][] = [[]];
  for (const [index, unit] of units.entries()) {
    const piece = pieces.at(-1) ?? [];
    if (piece.length > 0 && !fits(`${piece.join('')}${unit}${isInWord(units, index + 1) ? '-' : ''}`))
      pieces.push([unit]);
    else piece.push(unit);
  }
  const [before, last] = [pieces.at(-2), pieces.at(-1)];
  // One letter alone on a line looks lost.
  while (before && last && last.length < LEAST_LEFT && before.length > LEAST_LEFT) last.unshift(...before.splice(-1));
  let at = 0;
  return pieces.map((piece, index) => {
    at += piece.length;
    const isEnd = index === pieces.length - 1;
    const hyphen = isEnd ? token.hyphen : isInWord(units, at);
    return { text: piece.join(''), spaced: index === 0 && token.spaced, ...(hyphen ? { hyphen } : {}) };
  });
}

const isInWord = (units: readonly string[], at: number) =>
  HYPHENED.test(units[at - 1] ?? '') && HYPHENED.test(units[at] ?? '');
