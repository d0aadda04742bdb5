let segmenter: Intl.Segmenter | undefined;

/** Made for the first text that needs it: a phone takes 50 ms for it, and most texts don’t. */
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Of these, each unit is a character by itself. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\n]*$/u;

/** A text’s characters as a person counts them: an emoji of several parts, or a letter with its accents, is one. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmentsOf(text), ({ segment }) => segment);
}

/** How many characters a person sees in a text. */
export function countGraphemes(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const _ of segmentsOf(text)) count++;
  return count;
}

/** The text’s first `most` characters, none of them cut in half. */
export function cutGraphemes(text: string, most: number): string {
  if (text.length <= most) return text;
  let count = 0;
  for (const { index } of segmentsOf(text)) if (count++ === most) return text.slice(0, index);
  return text;
}

/**
 * How many UTF-16 units a character may take on average, at most: a family of four takes eleven, but no text is made of
 * families. `firestore.rules`, which count units, have the limits that this makes.
 */
export const UNITS_PER_CHARACTER = 8;

/** Whether a text has no more than `most` characters, and they are no heaps of joined signs. */
export function isWithinLength(text: string, most: number): boolean {
  return text.length <= most || (text.length <= most * UNITS_PER_CHARACTER && countGraphemes(text) <= most);
}
