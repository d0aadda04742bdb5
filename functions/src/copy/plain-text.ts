import { withoutHiddenSigns } from '../../../lib/domain/shared/hidden-signs';
import { isVisible } from '../../../lib/domain/shared/visible-text';
import { htmlWords } from './html-words';
import { markdownWords } from './markdown-words';

/** A text of several lines as a person reads it: without tags, entities, Markdown and hidden signs. */
export function plainText(text: string): string {
  return markdownWords(withoutHiddenSigns(htmlWords(text)));
}

/** The same of a name, which is one line and has no Markdown but stress; a name of nothing else stays as it was typed. */
export function plainName(name: string): string {
  const words = tidy(withoutHiddenSigns(htmlWords(name)).replace(/(\*\*|__|`)(?=\S)(.+?)(?<=\S)\1/gu, '$2'));
  return isVisible(words) ? words : tidy(name);
}

/** In small letters, with every letter at its place: what is found in it is cut from the text itself. */
export function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/** Spaces that say where no line is to be broken, as before “€” or “!”, stay what they are. */
const SPACES = /[^\S\u00a0\u202f]+/gu;

/** One space between words, none at the ends. */
export function tidy(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** A headline or a button carries no full stop; question and exclamation marks stay. */
export function withoutFullStop(sentence: string): string {
  return /(?:\.\.|…)$/u.test(sentence) ? sentence : sentence.replace(/[.。．।۔]$/u, '').trimEnd();
}

/** The same statement said twice differs at most in case, white space and end mark. */
export function sameText(one: string, other: string): boolean {
  return plainKey(one) === plainKey(other);
}

function plainKey(text: string): string {
  return withoutFullStop(tidy(text.replace(/\s+/gu, ' '))).toLowerCase();
}
