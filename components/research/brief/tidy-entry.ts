import { type Tidy, tidyName } from '@/lib/client/catalogue/tidy-fields';
import { MAX_ENTRY_TEXT } from '@/lib/domain/research/research-entry';
import type { CorrectedSection } from '@/lib/domain/research/correction';

/** Names of things are shorter than what is said of them. */
const LONGEST: Partial<Record<CorrectedSection, number>> = {
  ...{ headline: 300, voice_of_customer: 80, vocabulary: 80, competitors: 200, category: 200 },
};

/** What was typed of an entry, as it is kept. */
export function tidyEntry(section: CorrectedSection, typed: string): Tidy<string> {
  if (typed.trim() === '') return { problem: 'Write something, or take it out with the cross.' };
  return tidyName(typed, LONGEST[section] ?? MAX_ENTRY_TEXT);
}
