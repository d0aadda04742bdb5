import { claimsMore } from '../../copy/claims-more';
import { cutText } from '../../../../lib/domain/shared/cut-text';
import { tidy } from '../../copy/plain-text';
import { isInstruction } from '../../research-reading/language/instructions';

/** Control characters and marks that turn the writing direction. */
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A model's text on one line and cut to its limit; empty where it means a program. */
export function cleanLine(text: string | null, most: number): string {
  const line = tidy((text ?? '').replace(INVISIBLE, ' '));
  return isInstruction(line) ? '' : cutText(line, most);
}

/** The same, and empty where it claims more than was said. */
export function provableLine(text: string | null, most: number, said: string): string {
  const line = cleanLine(text, most);
  return claimsMore(line, said) ? '' : line;
}

/** Those of the lines that say something, and no more than was said, each once. */
export function provableLines(texts: readonly string[], most: number, count: number, said: string): string[] {
  const lines = texts.map((text) => provableLine(text, most, said)).filter((line) => line !== '');
  return [...new Set(lines)].slice(0, count);
}
