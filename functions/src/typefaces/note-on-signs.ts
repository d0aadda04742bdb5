const MOST_NAMED = 6;

/** What a person should know of characters of theirs that stand nowhere, for no typeface has them; null for none. */
export function noteOnSigns(signs: readonly string[]): string | null {
  const named = [...new Set(signs)];
  if (named.length === 0) return null;
  const more = named.length > MOST_NAMED ? ' …' : '';
  return `Left out of the words, because no typeface of ours has it: ${named.slice(0, MOST_NAMED).join(' ')}${more}`;
}
