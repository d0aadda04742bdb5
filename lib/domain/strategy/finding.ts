import { z } from 'zod';
import { counted } from '../shared/person-text';
import { MAX_ENTRY_TEXT } from '../research/research-entry';
import { sourceIdSchema } from '../research/source';
import { FINDING_KINDS, type FindingKind, type FindingModule } from './module-ids';

export const MAX_FINDINGS = 12;

const words = counted(z.string(), MAX_ENTRY_TEXT).nullable().default(null);

/** What every finding says, whichever module has made it. */
const findingFields = {
  /** By module and words (`entryId`): the same when an analysis finds the same again. */
  finding_id: z.string(),
  /** A sentence for a person. */
  text: counted(z.string().min(1), MAX_ENTRY_TEXT),
  /** Words of a source that it stands on, as they stand there. */
  quote: words,
  /** Words of the shop, as they stand there, that speak to it; null where nothing does. */
  answer: words,
  /** How much speaks for it, 0–1: the share of customers who say it, where they were counted. */
  weight: z.number().min(0).max(1),
  /** Of quote and answer. */
  sources: z.array(sourceIdSchema).default([]),
  /** Whether no source says it. */
  assumption: z.boolean().default(false),
};

function findingSchema<M extends FindingModule>(module: M) {
  return z.object({ ...findingFields, kind: z.enum(FINDING_KINDS[module]) });
}

/** What one module has found: a sentence that sums it up, and the findings, the weightiest first. */
function moduleSchema<M extends FindingModule>(module: M) {
  return z.object({
    summary: counted(z.string().min(1), MAX_ENTRY_TEXT),
    findings: z.array(findingSchema(module)).max(MAX_FINDINGS),
  });
}

/** `modules` of an analysis: those that have come to an end so far. */
export const modulesSchema = z.object({
  positioning: moduleSchema('positioning').optional(),
  awareness: moduleSchema('awareness').optional(),
  desires: moduleSchema('desires').optional(),
  objections: moduleSchema('objections').optional(),
  competitor_gaps: moduleSchema('competitor_gaps').optional(),
  offers: moduleSchema('offers').optional(),
} satisfies Record<FindingModule, z.ZodType>);
export type Modules = z.infer<typeof modulesSchema>;

export type Finding<M extends FindingModule = FindingModule> = z.infer<z.ZodObject<typeof findingFields>> & {
  kind: FindingKind<M>;
};
export interface ModuleResult<M extends FindingModule = FindingModule> {
  summary: string;
  findings: Finding<M>[];
}
