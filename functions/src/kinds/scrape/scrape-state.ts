import { z } from 'zod';
import {
  type ScrapeProductInput,
  type ScrapeProductResult,
  scrapeProductResultSchema,
} from '../../../../lib/domain/kinds/scrape/scrape-product';
import { SOURCES } from '../../../../lib/domain/kinds/scrape/page-result';
import type { JobOf } from '../../../../lib/domain/jobs/job';
import type { Identified } from '../../../../lib/domain/jobs/job';
import type { StageWork } from '../../engine/registry/pipeline';

export type ScrapeJob = Identified<JobOf<'scrape_product'>> & { input: ScrapeProductInput };

const sourceSchema = z.enum(SOURCES);

const candidateSchema = z.object({
  url: z.string(),
  source: sourceSchema,
  width: z.number().nullable(),
  height: z.number().nullable(),
  alt: z.string().nullable(),
});

/** What the stages of a page's reading leave to the next one. */
export const scrapeStateSchema = z.object({
  /** The page as it was fetched: where it was in the end, and where its text is kept meanwhile. */
  page: z.object({ url: z.string(), path: z.string() }).nullable(),
  /** Images that may show the product, the likeliest first. */
  candidates: z.array(candidateSchema),
  /** The product's own brand, as the page names it. */
  brandName: z.object({ value: z.string(), source: sourceSchema, confidence: z.number() }).nullable(),
  result: scrapeProductResultSchema.nullable(),
});
export type ScrapeState = z.infer<typeof scrapeStateSchema>;

export const NOTHING_READ: ScrapeState = { page: null, candidates: [], brandName: null, result: null };

export type ScrapeWork = StageWork<ScrapeJob, ScrapeState>;

/** What the stages before have come to. Throws where they have not: a stage is never run without them. */
export function resultOf({ job, state }: Pick<ScrapeWork, 'job' | 'state'>): ScrapeProductResult {
  if (!state.result) throw new Error(`The product of ${job.id} was never found`);
  return state.result;
}
