import type { Mark } from '../../../providers/mark';

const MOST_NAMED = 6;

/** What a person should know of an ad on which some of their characters don't stand, for no typeface has them; null for nothing. */
export function noteOnLeftOut(marks: readonly Mark[] | null): string | null {
  const signs = (marks ?? []).flatMap((mark) => (mark.kind === 'text' ? (mark.leftOut ?? []) : []));
  return noteOnSigns(signs);
}

export function noteOnSigns(signs: readonly string[]): string | null {
  const named = [...new Set(signs)];
  if (named.length === 0) return null;
  const more = named.length > MOST_NAMED ? ' …' : '';
  return `Left out of the words, because no typeface of ours has it: ${named.slice(0, MOST_NAMED).join(' ')}${more}`;
}
