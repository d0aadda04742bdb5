import { z } from 'zod';
import { languageSchema } from '../shared/language';

/** Where a research gets its knowledge from: the product's own page, pages of others, further pages, what customers have said, and what a person knows. */
export const SOURCE_KINDS = ['own_page', 'competitor', 'page', 'reviews', 'notes'] as const;
export const sourceKindSchema = z.enum(SOURCE_KINDS);
export type SourceKind = z.infer<typeof sourceKindSchema>;

/** More than any research has: its own page, addresses, competitors, files and pasted texts together. */
export const MAX_SOURCES = 40;

/** `s1`, `s2`, … in the order in which they were given; the same for as long as the research has the same sources. */
export const sourceIdSchema = z.string().regex(/^s[1-9][0-9]?$/);
export const sourceId = (number: number): string => `s${number}`;

/** What a claim may be traced to, and whether it could be read. */
export const sourceSchema = z.object({
  id: sourceIdSchema,
  kind: sourceKindSchema,
  /** null for what was pasted or uploaded. */
  url: z.string().nullable(),
  /** What the page calls itself, the file's name, or what the person called it. */
  title: z.string(),
  fetched_at: z.date(),
  /** Of its text; null where there is too little to go by. */
  lang: languageSchema.nullable(),
  /** Of its text as it was kept: cleaned, and without personal data. */
  characters: z.int().min(0),
  /** How many reviews it has; null for what is one text. */
  rows: z.int().min(0).nullable(),
  /** `empty`: there was nothing to read in it. */
  state: z.enum(['read', 'failed', 'empty']),
  /** Why it could not be read, or what of it was left out, a sentence. */
  problem: z.string().nullable(),
});
export type Source = z.infer<typeof sourceSchema>;
