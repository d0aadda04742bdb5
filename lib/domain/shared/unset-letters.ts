import { COVERED_LETTERS } from './covered-letters';
import { graphemesOf } from './graphemes';
import { hasSign, readRanges, type SignRanges } from './sign-ranges';

/** Scripts that people write in and no typeface of ours has, or not all of: what a refusal calls them. */
const SCRIPTS = [
  ...['Armenian', 'Georgian', 'Bengali', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Gujarati', 'Gurmukhi', 'Oriya'],
  ...['Sinhala', 'Khmer', 'Lao', 'Myanmar', 'Tibetan', 'Ethiopic', 'Mongolian', 'Cherokee', 'Thaana', 'Syriac'],
  ...['Tifinagh', 'Coptic', 'Javanese', 'Balinese', 'Yi', 'Thai', 'Hebrew', 'Arabic', 'Devanagari', 'Hangul'],
  ...['Hiragana', 'Katakana', 'Cyrillic', 'Greek', 'Latin'],
];

/** A letter of one script; what all have in common, as ª or 𝐀, is left out or replaced where an ad is set. */
const LETTER = /(?!\p{Script=Common}|\p{Default_Ignorable_Code_Point})\p{L}/u;
const MOST_NAMED = 5;

let covered: SignRanges | undefined;

const isUnset = (letter: string): boolean => {
  covered ??= readRanges(COVERED_LETTERS);
  return LETTER.test(letter) && !hasSign(covered, letter.codePointAt(0) ?? 0);
};

/** The letters of a text that no ad can be set in, each once. */
export function unsetLetters(text: string): string[] {
  // Most texts have none, and taking one apart into what people see as a character is dear.
  if (![...text].some(isUnset)) return [];
  const found = graphemesOf(text).filter((grapheme) => [...grapheme].some(isUnset));
  return [...new Set(found)];
}

/** By what it is called. Patterns are made when one is asked for: all of them at the start are felt on a phone. */
function scriptOf(letter: string): string | undefined {
  const named = SCRIPTS.find((name) => new RegExp(String.raw`\p{Script_Extensions=${name}}`, 'u').test(letter));
  return named ?? (/\p{Script=Han}/u.test(letter) ? 'Chinese' : undefined);
}

/** What is wrong with a text that is to stand on an ad: its letters are in no typeface. null for nothing. */
export function lettersProblem(text: string, what: string): string | null {
  const letters = unsetLetters(text);
  const [first] = letters;
  if (first === undefined) return null;
  const script = scriptOf(first);
  const more = letters.length > MOST_NAMED ? '…' : '';
  const named = `${letters.slice(0, MOST_NAMED).join(' ')}${more}`;
  return `Our typefaces lack these ${script ? `${script} ` : ''}letters: ${named}. Write ${what} without them.`;
}
