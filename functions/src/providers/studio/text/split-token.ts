import { graphemesOf } from '../../../../../lib/domain/shared/graphemes';
import { hyphenationsOf } from './hyphenate';
import type { Token } from './tokens';

/** Whether a text fits a line, in ems or whatever it is measured in. */
export type Fits = (text: string) => boolean;

/** Ways to take a word apart, the least bad first. */
const WAYS: readonly ((token: Token, tag: string, fits: Fits) => Token[])[] = [
  atSpaces,
  atSigns,
  atSyllables,
  atLetters,
];

/**
 * A word that no line can hold in pieces that each fit one: at the spaces in it, behind its strokes and hyphens, between its
 * syllables with a hyphen, and only then between its letters. A figure is never parted unless `figures` says so.
 */
export function splitToken(token: Token, tag: string, fits: Fits, figures: boolean): Token[] {
  let pieces = [token];
  for (const way of WAYS) {
    pieces = pieces.flatMap((piece) => {
      const isKept = fits(piece.text) || (!figures && way === atLetters && isFigure(piece.text));
      return isKept ? [piece] : way(piece, tag, fits);
    });
  }
  return pieces;
}

const isFigure = (text: string) => /\p{Nd}[\p{Nd}.,:/٫٬\u00a0\u202f]*\p{Nd}/u.test(text) && !/\p{L}{4}/u.test(text);

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

/** As many whole characters to a piece as fit; with a hyphen between two letters of a script that has one. */
function atLetters(token: Token, _: string, fits: Fits): Token[] {
  const pieces: Token[] = [];
  let piece = '';
  for (const grapheme of graphemesOf(token.text)) {
    const isLetters = HYPHENED.test(grapheme) && HYPHENED.test(graphemesOf(piece).at(-1) ?? '');
    if (piece !== '' && !fits(`${piece}${grapheme}${isLetters ? '-' : ''}`)) {
      pieces.push({ text: piece, spaced: pieces.length === 0 && token.spaced, ...(isLetters ? { hyphen: true } : {}) });
      piece = '';
    }
    piece += grapheme;
  }
  const { hyphen } = token;
  return [...pieces, { text: piece, spaced: pieces.length === 0 && token.spaced, ...(hyphen ? { hyphen } : {}) }];
}
