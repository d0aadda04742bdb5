/** A piece of text that no line is broken inside of, and whether a space stands before it. */
export interface Token {
  text: string;
  spaced: boolean;
}

/** Scripts written without spaces, whose words Intl.Segmenter finds. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}ー]/u;
const NEVER_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！?!,.:;%‰…ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NEVER_LAST = /[\p{Ps}\p{Pi}「『（［【〈《]$/u;

/** A sign that stays with the figure before its space. */
const SIGN = /^[%٪％€$£¥₹₩₺]/u;

const segmenters = new Map<string, Intl.Segmenter>();
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function words(tag: string): Intl.Segmenter {
  const known = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'word' });
  segmenters.set(tag, known);
  return known;
}

/** Where lines may break: at spaces, after hyphens, and between the words of scripts without spaces. */
export function tokenize(text: string, tag: string): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  for (const { segment } of words(tag).segment(text)) {
    // A no-break space is kept: the person asked for it.
    if (/^[^\S\u00a0\u202f]+$/u.test(segment)) {
      spaced = true;
      continue;
    }
    const last = tokens.at(-1);
    if (last && !spaced && !mayBreak(last.text, segment)) last.text += segment;
    else if (last && spaced && SIGN.test(segment) && /\p{Nd}$/u.test(last.text)) last.text += `\u00a0${segment}`;
    else tokens.push({ text: segment, spaced: spaced && last !== undefined });
    spaced = false;
  }
  return tokens;
}

/** Japanese endings and particles belong to the word before them, the polite お and ご to the one after. */
const PARTICLE = /^(?![おご]$)\p{Script=Hiragana}{1,3}$/u;
const HONORIFIC = /(?:^|[\p{Script=Hiragana}])[おご]$/u;

function mayBreak(before: string, after: string): boolean {
  if (PARTICLE.test(after) && UNSPACED.test(before.charAt(before.length - 1)) && !/[、。，]$/u.test(before))
    return false;
  if (HONORIFIC.test(before)) return false;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  // “T-shirt” stays whole; only long compounds part at their hyphen.
  if (/\p{L}{4}[-‐–—/]$/u.test(before) && /^\p{L}{4}/u.test(after)) return true;
  return UNSPACED.test(after.charAt(0)) || UNSPACED.test(before.charAt(before.length - 1));
}

/** A word that no line can hold, in two or more pieces of whole graphemes, each at most `most` long. */
export function splitWord(word: string, most: number): string[] {
  const letters = Array.from(graphemes.segment(word), ({ segment }) => segment);
  const count = Math.ceil(letters.length / Math.max(1, most));
  const each = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, index) => letters.slice(index * each, (index + 1) * each).join('')).filter(
    Boolean,
  );
}
