import { z } from 'zod';
import { catalogueIdSchema } from '../ads/catalogue-id';
import { correctionSchema, MAX_CORRECTIONS } from './correction';
import { RESEARCH_METHODS, researchSummarySchema } from './research-summary';
import { MAX_SOURCES, sourceSchema } from './source';

/** The caller's choice: a research is made when it isn't there. The database keeps names like `__this__` to itself. */
export const researchIdSchema = z.string().regex(/^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/, {
  error: 'Give the research an id of 1 to 64 letters, digits, hyphens and underscores.',
});

/** For so long a summary is good as it is, where it is made of the same. */
export const SUMMARY_IS_GOOD_DAYS = 30;

/** A product's research as it is kept: what was read, what it says, and what the person says of that. */
export const researchSchema = z.object({
  brand_id: catalogueIdSchema,
  product_id: catalogueIdSchema,
  research_id: researchIdSchema,
  sources: z.array(sourceSchema).max(MAX_SOURCES).default([]),
  /** As it was read; `correctedSummary` has what is shown. */
  summary: researchSummarySchema.nullable().default(null),
  corrections: z.array(correctionSchema).max(MAX_CORRECTIONS).default([]),
  method: z.enum(RESEARCH_METHODS).nullable().default(null),
  /** What the summary was made of, hashed. */
  fingerprint: z.string().nullable().default(null),
  summarized_at: z.date().nullable().default(null),
  /** The job whose texts it was made of; they lie under this id. */
  summary_job_id: z.string().nullable().default(null),
  /** The job that reads it now, or has read it last. */
  job_id: z.string().nullable().default(null),
  created_at: z.date(),
  updated_at: z.date(),
});
export type Research = z.infer<typeof researchSchema>;

/** Whether what is there answers a request for a summary of the same things (`fingerprint`). */
export function isGoodFor(
  { summary, summarized_at, fingerprint }: Pick<Research, 'summary' | 'summarized_at' | 'fingerprint'>,
  asked: string,
  now: Date,
): boolean {
  if (summary === null || summarized_at === null || fingerprint !== asked) return false;
  return now.getTime() - summarized_at.getTime() <= SUMMARY_IS_GOOD_DAYS * 86_400_000;
}
