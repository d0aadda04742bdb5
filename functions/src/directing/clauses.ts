import { textWidth } from '../copy/text-width';

/** As `textWidth` counts: a piece is neither a stub nor more than a glance. */
const LEAST = 10;
const MOST = 56;

/**
 * The pieces of a long sentence, which one scene after the other says; null where it has no pauses to part
 * it at, or a piece would be too long or too short.
 */
export function clausesOf(sentence: string): string[] | null {
  const pieces = sentence
    .split(/(?<=[,;:،؛，；、])\s*|\s+(?=[–—]\s)/u)
    .map((piece) =>
      piece
        .replace(/^[–—]\s*/u, '')
        .replace(/[,;:،؛，；、]$/u, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
  const usable = pieces.length > 1 && pieces.every((piece) => textWidth(piece) >= LEAST && textWidth(piece) <= MOST);
  return usable ? pieces : null;
}
