import { type CorrectedSection } from '../../domain/research/correction';
import { entryId } from '../../domain/research/entry-id';
import { sayByHand } from './hand/say-by-hand';
import { researchAt, type ResearchPlace } from './research-place';

/** An entry of a summary, and what it says now. */
export interface EntryPlace {
  section: CorrectedSection;
  entryId: string;
  /** Of `strengths` and `gaps`: whose they are. */
  competitorId: string | null;
}

const at = (place: ResearchPlace) => (uid: string) => researchAt(uid, place);

/**
 * Puts an entry into the person's words; null takes it out. `was` is what it said. On screen at once, kept until the
 * server has it; all here reject with CatalogueError.
 */
export function correctEntry(
  place: ResearchPlace,
  { section, entryId: entry_id, competitorId: competitor_id }: EntryPlace,
  { text, was }: { text: string | null; was: string | null },
): Promise<void> {
  return sayByHand(at(place), (now) => ({
    sort: 'correction',
    value: { section, entry_id, competitor_id, text, was: was === '' ? null : was, at: now },
  }));
}

/** Shows again what was read; of an entry that the person has added, nothing is left. */
export function takeBackEntry(
  place: ResearchPlace,
  { section, entryId: entry_id, competitorId: competitor_id }: EntryPlace,
): Promise<void> {
  return sayByHand(at(place), () => ({ sort: 'correction-back', value: { section, entry_id, competitor_id } }));
}

/** Adds an entry in the person's words. */
export function addEntry(
  place: ResearchPlace,
  { section, competitorId }: Pick<EntryPlace, 'section' | 'competitorId'>,
  text: string,
): Promise<void> {
  const id = isOnlyOne(section) ? section : entryId(section, text);
  return correctEntry(place, { section, competitorId, entryId: id }, { text, was: null });
}

const isOnlyOne = (section: CorrectedSection) => section === 'headline' || section === 'category';
