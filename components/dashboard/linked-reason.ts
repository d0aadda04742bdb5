import type { Figure } from '@/lib/domain/insights/figures/figure';

/** A piece of a reason: words, or one of the figures that it stands on. */
export type ReasonPiece = { words: string } | { figure: Figure };

/** A reason with its figures where they stand in it, so that each can lead to its ads; what it doesn't name comes last. */
export function linkedReason(reason: string, figures: readonly Figure[]): { pieces: ReasonPiece[]; rest: Figure[] } {
  const pieces: ReasonPiece[] = [];
  const rest: Figure[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = figure.text === '' ? -1 : reason.indexOf(figure.text, from);
    if (at < 0) rest.push(figure);
    else {
      if (at > from) pieces.push({ words: reason.slice(from, at) });
      pieces.push({ figure });
      from = at + figure.text.length;
    }
  }
  if (from < reason.length) pieces.push({ words: reason.slice(from) });
  return { pieces, rest };
}
