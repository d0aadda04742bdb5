import type { Mark } from '../../../providers/mark';
import { noteOnSigns } from '../../../typefaces/note-on-signs';

/** What a person should know of an ad on which some of their characters don't stand; null for nothing. */
export function noteOnLeftOut(marks: readonly Mark[] | null): string | null {
  const signs = (marks ?? []).flatMap((mark) => (mark.kind === 'text' ? (mark.leftOut ?? []) : []));
  return noteOnSigns(signs);
}
