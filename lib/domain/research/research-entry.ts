import { z } from 'zod';
import { counted } from '../shared/person-text';
import { sourceIdSchema } from './source';

export const MAX_ENTRY_TEXT = 600;

/** What each entry of a summary says of where it comes from. */
export const entryFields = {
  /** By what it says (`entryId`): stays the same when a research is run again and finds the same. */
  id: z.string(),
  /** Where it was read. */
  sources: z.array(sourceIdSchema).default([]),
  /** Whether nothing that was read says it. */
  assumption: z.boolean().default(false),
  /** Whether the person has written it, or corrected it. */
  by_person: z.boolean().default(false),
};

/** Words that stand in a source as they stand here. */
export const quoteSchema = z.object({
  text: counted(z.string().min(1), MAX_ENTRY_TEXT),
  sources: z.array(sourceIdSchema).min(1),
});
export type Quote = z.infer<typeof quoteSchema>;

/** Something that the summary says. */
export const statementSchema = z.object({
  ...entryFields,
  text: counted(z.string().min(1), MAX_ENTRY_TEXT),
  /** The words of a source that say it; null for what no source says in words of its own. */
  quote: counted(z.string(), MAX_ENTRY_TEXT).nullable().default(null),
});
export type Statement = z.infer<typeof statementSchema>;
