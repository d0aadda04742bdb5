import { claimsMore } from './claims-more';
import { tidy } from './plain-text';

/** What can't stand on an ad: control characters and marks that turn the writing direction. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text that a model proposes, tidied; null for one that is empty, longer than `most`, or claims what was not `said`. */
export function usableText(text: string | null, most: number, said: string): string | null {
  const clean = tidy((text ?? '').replace(INVISIBLE, ' '));
  return clean === '' || clean.length > most || claimsMore(clean, said) ? null : clean;
}
