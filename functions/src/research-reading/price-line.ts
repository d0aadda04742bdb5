import { MONEY } from './language/figures-of-text';
import { hasPrice } from './literal-in';
import type { SourceText } from './reading/source-text';

const AMOUNT = new RegExp(MONEY, 'gu');
/** What makes more of a line than amounts beside each other: words, other figures, and the dash of a range. */
const MORE = /[\p{L}\p{N}\p{Pd}~～]/u;

/**
 * Of a line that is nothing but amounts of money, the one that the product costs now, as it stands there: what is struck
 * out beside it is no price. null where none of them is it, or nobody knows which. Any other line stays as it is.
 */
export function priceNowIn(line: string, { product }: Pick<SourceText, 'product'>): string | null {
  const amounts = Array.from(line.matchAll(AMOUNT), ([amount]) => amount.trim());
  if (amounts.length === 0 || MORE.test(line.replace(AMOUNT, ' '))) return line;
  const price = product?.price ?? null;
  if (price === null) return amounts.length === 1 ? line : null;
  return amounts.find((text) => hasPrice({ id: '', text }, price)) ?? null;
}
