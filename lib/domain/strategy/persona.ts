import { z } from 'zod';
import { MAX_ENTRY_TEXT } from '../research/research-entry';
import { sourceIdSchema } from '../research/source';
import { counted } from '../shared/person-text';

export const PERSONA_COUNT = { least: 2, usual: 4, most: 6 } as const;

/** In characters, and how many of each list. */
export const PERSONA_LIMITS = { name: 80, text: MAX_ENTRY_TEXT, list: 8, evidence: 6 } as const;

export const personaIdSchema = z.string().regex(/^e_[0-9a-f]{16}$/);

/** Words, and where they stand: as they stand there, unless they have no source. */
export const evidenceSchema = z.object({
  text: counted(z.string().min(1), PERSONA_LIMITS.text),
  sources: z.array(sourceIdSchema).default([]),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const line = counted(z.string().min(1), PERSONA_LIMITS.text);
const lines = z.array(line).max(PERSONA_LIMITS.list);

/** Somebody who might buy the product, as one can picture them. */
export const personaSchema = z.object({
  /** By what they come for (`entryId`): the same when personas are made anew and it is found again. */
  persona_id: personaIdSchema,
  name: counted(z.string().min(1), PERSONA_LIMITS.name),
  summary: line,
  situation: line,
  goals: lines,
  pains: lines,
  /** What makes them look for it now. */
  triggers: lines,
  objections: lines,
  /** Where they can be met. */
  channels: lines,
  /** What they call things. */
  words: lines,
  evidence: z.array(evidenceSchema).max(PERSONA_LIMITS.evidence),
  /** Whether nothing that was read speaks of them. */
  assumption: z.boolean(),
});
export type Persona = z.infer<typeof personaSchema>;

export const PERSONA_TEXTS = ['name', 'summary', 'situation'] as const;
export const PERSONA_LISTS = ['goals', 'pains', 'triggers', 'objections', 'channels', 'words'] as const;
export type PersonaField = (typeof PERSONA_TEXTS)[number] | (typeof PERSONA_LISTS)[number];
