import { z } from 'zod';
import { correctedSummary } from '../../domain/research/corrected-summary';
import { type Research, researchIdSchema } from '../../domain/research/research';
import {
  namedSourceSchema,
  RESEARCH_METHODS,
  type ResearchSummary,
  researchSummarySchema,
} from '../../domain/research/research-summary';
import { sourceSchema } from '../../domain/research/source';
import { shownPersona } from '../../domain/strategy/hand-edits';
import { PERSONA_LISTS, PERSONA_TEXTS, personaSchema } from '../../domain/strategy/persona';
import type { Personas } from '../../domain/strategy/strategic-analysis';
import { type JobStatus, jobStatusSchema } from '../../domain/work/job-status';
import { brandIdField } from '../catalogue/brand-body';
import { productIdField } from '../catalogue/product-body';
import { envelope, jobIdField, timeField } from '../fields/fields';

export const researchIdField = researchIdSchema.meta({
  description: 'Id of a research: the caller’s choice, 1 to 64 letters, digits, hyphens and underscores.',
  examples: ['main'],
});

/** A summary as the API shows it: with what the person has corrected. */
export const summaryBodySchema = researchSummarySchema.extend({
  sources: z.array(namedSourceSchema.extend({ fetched_at: timeField })),
});
export type SummaryBody = z.infer<typeof summaryBodySchema>;

/** The answer of the smart address where the summary is there. */
export const readySummarySchema = z.object({
  ...envelope,
  data: z.object({ cached: z.literal(true), research_id: researchIdSchema, summary: summaryBodySchema }),
  summary: summaryBodySchema,
});
export type ReadySummary = z.infer<typeof readySummarySchema>;

export const personaBodySchema = personaSchema.extend({
  edited_fields: z.array(z.enum([...PERSONA_TEXTS, ...PERSONA_LISTS])).describe('Those in the person’s own words.'),
});

export const researchAnswerSchema = z.object({
  ...envelope,
  brand_id: brandIdField,
  product_id: productIdField,
  research_id: researchIdSchema,
  status: jobStatusSchema.describe('Of the job that reads it now, or has read it last.'),
  job_id: jobIdField.nullable(),
  sources: z.array(sourceSchema.extend({ fetched_at: timeField })),
  summary: summaryBodySchema.nullable().describe('null until it is written.'),
  method: z.enum(RESEARCH_METHODS).nullable(),
  summarized_at: timeField.nullable(),
  personas: z.array(personaBodySchema).describe('Those that were made of it; empty before.'),
  created_at: timeField,
  updated_at: timeField,
});
export type ResearchAnswer = z.infer<typeof researchAnswerSchema>;

/** null while there is none. */
export function shownSummary({ summary, corrections }: Pick<Research, 'summary' | 'corrections'>): SummaryBody | null {
  return summary && summaryBody(correctedSummary(summary, corrections));
}

function summaryBody(summary: ResearchSummary): SummaryBody {
  return { ...summary, sources: summary.sources.map(inWords) };
}

const inWords = <S extends { fetched_at: Date }>(source: S) => ({
  ...source,
  fetched_at: source.fetched_at.toISOString(),
});

export function readySummaryBody(research_id: string, summary: SummaryBody): ReadySummary {
  return { success: true, message: 'Summary ready', data: { cached: true, research_id, summary }, summary };
}

/** A research as it is kept. `status`: of its job. */
export function researchAnswer(research: Research, personas: Personas | null, status: JobStatus): ResearchAnswer {
  const { brand_id, product_id, research_id, job_id, method } = research;
  return {
    ...{ success: true, message: 'The research', brand_id, product_id, research_id, status, job_id },
    sources: research.sources.map(inWords),
    summary: shownSummary(research),
    method,
    summarized_at: research.summarized_at?.toISOString() ?? null,
    personas: (personas?.personas ?? []).map((persona) => shownPersona(persona, personas?.edits ?? [])),
    created_at: research.created_at.toISOString(),
    updated_at: research.updated_at.toISOString(),
  };
}
