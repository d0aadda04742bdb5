import { areKeptTogether } from './kept-together';

/** A piece of a text that no line is broken inside of. */
export interface Token {
  text: string;
  /** Whether a space stands before it. */
  spaced: boolean;
  /** Whether it goes on with the next: a line that ends with it ends with a hyphen. */
  hyphen?: boolean;
}

/** Scripts written without spaces, whose words Intl.Segmenter finds. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]/u;
const NEVER_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！?!,.:;%‰…ーゝゞ々ๆฯぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}「『（［【〈《]$/u;
/** Spaces that no line is broken at, and the joiner of words that says the same without one. */
const NO_BREAK = '\u00a0\u202f\u2007\u2060';
const BINDS_LAST = new RegExp(`[${NO_BREAK}]$`, 'u');
const BINDS_FIRST = new RegExp(`^[${NO_BREAK}]`, 'u');
const SPACES = new RegExp(`^[^\\S${NO_BREAK}]+$`, 'u');
/** Inside of a figure a hyphen would be another figure. */
const SOFT_HYPHEN = /(?<!\p{Nd})\u00ad|\u00ad(?!\p{Nd})/u;
const BREAK_PLACE = '\u200b';

const segmenters = new Map<string, Intl.Segmenter>();

function words(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, known);
  return known;
}

/**
 * Where lines may break: at spaces, after hyphens, between the words of scripts without spaces, and where the person has said
 * so, with a soft hyphen or a place for a break. What belongs together is one token, with no-break spaces in it.
 */
export function tokenize(text: string, tag: string): Token[] {
  return joined(text, tag).flatMap(softPieces);
}

function joined(text: string, tag: string): Token[] {
  const tokens: Token[] = [];
  let between: 'nothing' | 'space' | 'place' = 'nothing';
  for (const { segment } of words(tag).segment(text)) {
    if (SPACES.test(segment)) {
      between = 'space';
      continue;
    }
    if (segment === BREAK_PLACE) {
      if (between === 'nothing') between = 'place';
      continue;
    }
    const last = tokens.at(-1);
    if (last && between === 'nothing' && !mayBreak(last.text, segment)) last.text += segment;
    else if (last && between === 'space' && areKeptTogether(last.text, segment)) last.text += `\u00a0${segment}`;
    else tokens.push({ text: segment, spaced: between === 'space' && last !== undefined });
    between = 'nothing';
  }
  return tokens;
}

/** A word at its soft hyphens, of which only one at the end of a line is seen. */
function softPieces({ text, spaced }: Token): Token[] {
  const pieces = text
    .replace(/[\u2060\u200b]/gu, '')
    .split(SOFT_HYPHEN)
    .map((piece) => piece.replaceAll('\u00ad', ''))
    .filter(Boolean);
  return pieces.map((piece, index) => ({
    text: piece,
    spaced: index === 0 && spaced,
    ...(index < pieces.length - 1 ? { hyphen: true } : {}),
  }));
}

/** Japanese endings and particles belong to the word before them, the polite お and ご to the one after. */
const PARTICLE = /^(?![おご]$)\p{Script=Hiragana}{1,3}$/u;
const HONORIFIC = /(?:^|[\p{Script=Hiragana}])[おご]$/u;

function mayBreak(before: string, after: string): boolean {
  if (BINDS_LAST.test(before) || BINDS_FIRST.test(after)) return false;
  if (PARTICLE.test(after) && UNSPACED.test(before.charAt(before.length - 1)) && !/[、。，]$/u.test(before))
    return false;
  if (HONORIFIC.test(before)) return false;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  // “T-shirt” stays whole; only long compounds part at their hyphen.
  if (/\p{L}{4}[-‐–—/]$/u.test(before) && /^\p{L}{4}/u.test(after)) return true;
  // A sign of money or a unit stays with its figure in every script.
  if (isFigureWithSign(before, after)) return false;
  return UNSPACED.test(after.charAt(0)) || UNSPACED.test(before.charAt(before.length - 1));
}

function isFigureWithSign(before: string, after: string): boolean {
  return /\p{Nd}$/u.test(before)
    ? /^(?:\p{Sc}|[円元원%％])/u.test(after)
    : /\p{Sc}$/u.test(before) && /^\p{Nd}/u.test(after);
}
