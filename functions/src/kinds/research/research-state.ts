import { z } from 'zod';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import {
  type ResearchSummaryResult,
  researchSummaryResultSchema,
} from '../../../../lib/domain/kinds/research/research-summary-kind';
import { sourceSchema } from '../../../../lib/domain/research/source';
import type { PartWork, StageOutcome, StageWork } from '../../engine/registry/pipeline';
import { answersSchema } from './model/proposals';

export type ResearchJob = Identified<JobOf<'research_summary'>>;
export type ResearchPart = PartWork<ResearchJob>;

/** What the stages leave to the later ones. The texts of the sources lie in Storage: `source-texts.ts`. */
export const researchStateSchema = z.object({
  /** Of what was asked for; taken before what was pasted is stored without personal data. */
  fingerprint: z.string().nullable(),
  /** Every source, in the order of their ids; those of the pages once they are read. */
  sources: z.array(sourceSchema),
  /** How many of them were given; the others are pages that the model names. */
  given: z.int(),
  /** What the model names beside what it was given, and is still to be looked up. */
  cited: z.array(z.object({ url: z.string(), title: z.string() })),
  /** The stages that have asked the model, whatever has come of it. */
  asked: z.array(z.string()),
  answers: answersSchema,
  /** Why no model is asked; null where one is. */
  without_model: z.string().nullable(),
  /** Where the summary lies that rules have made. */
  rules_path: z.string().nullable(),
  /** What a person should know, a sentence each. */
  warnings: z.array(z.string()),
});
export type ResearchState = z.infer<typeof researchStateSchema>;
export type ResearchWork = StageWork<ResearchJob, ResearchState>;
export type ResearchOutcome = StageOutcome<ResearchState>;

export const NOTHING_READ: ResearchState = {
  ...{ fingerprint: null, sources: [], given: 0, cited: [], asked: [] },
  ...{ without_model: null, rules_path: null, warnings: [] },
  answers: { facts: null, customers: null, competitors: null, summary: null },
};

/** The result of a job as far as it is; parts join it. */
export function resultSoFar({ input }: Pick<ResearchJob, 'input'>, result: unknown): ResearchSummaryResult {
  const empty = { research_id: input.research_id, summary: null, sources: [], warnings: [] };
  return researchSummaryResultSchema.safeParse(result).data ?? empty;
}

/** “1 review”, “1,200 reviews”. */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}
