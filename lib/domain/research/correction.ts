import { z } from 'zod';
import { counted } from '../shared/person-text';
import { MAX_ENTRY_TEXT } from './research-entry';

export const MAX_CORRECTIONS = 200;

/** Parts of a summary of which a person may correct single entries. */
export const CORRECTED_SECTIONS = [
  ...(['headline', 'product_facts', 'benefits', 'voice_of_customer', 'objections', 'competitors'] as const),
  ...(['strengths', 'gaps', 'category', 'alternatives', 'vocabulary', 'open_questions'] as const),
] as const;
export type CorrectedSection = (typeof CORRECTED_SECTIONS)[number];

/** What a person has said of an entry, kept beside the summary so that the next run can't undo it. */
export const correctionSchema = z.object({
  section: z.enum(CORRECTED_SECTIONS),
  /** The entry's own id; of `headline` and `category`, which there is one of, the section's name. */
  entry_id: z.string().min(1).max(80),
  /** Of `strengths` and `gaps`: whose they are. */
  competitor_id: z.string().max(80).nullable().default(null),
  /** The person's words; null takes the entry out. */
  text: counted(z.string().trim().min(1), MAX_ENTRY_TEXT).nullable(),
  /** What the entry said before; null for one that the person has added. */
  was: counted(z.string(), MAX_ENTRY_TEXT).nullable(),
  at: z.date(),
});
export type Correction = z.infer<typeof correctionSchema>;

/** Whether both speak of the same entry; two competitors may have the same strength. */
export function isOfSameEntry(
  one: Pick<Correction, 'section' | 'entry_id' | 'competitor_id'>,
  other: Pick<Correction, 'section' | 'entry_id' | 'competitor_id'>,
): boolean {
  return one.section === other.section && one.entry_id === other.entry_id && one.competitor_id === other.competitor_id;
}

/** The corrections with one more; of two of the same entry the newer one stays. */
export function withCorrection(corrections: readonly Correction[], added: Correction): Correction[] {
  return [...corrections.filter((one) => !isOfSameEntry(one, added)), added].slice(-MAX_CORRECTIONS);
}
