import { z } from 'zod';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import {
  type ScrapeStoreInput,
  type ScrapeStoreResult,
  scrapeStoreResultSchema,
} from '../../../../lib/domain/kinds/scrape/scrape-store';
import type { StageWork } from '../../engine/registry/pipeline';

export type StoreJob = Identified<JobOf<'scrape_store'>> & { input: ScrapeStoreInput };

/** What the stages of a shop's reading leave to the next one. */
export const storeStateSchema = z.object({
  /** The shop's start page, and where the list of its products is kept: it is too long for a document. */
  shop: z.object({ home: z.string(), path: z.string() }).nullable(),
  /** What there is without the products. */
  result: scrapeStoreResultSchema.nullable(),
});
export type StoreState = z.infer<typeof storeStateSchema>;

export const NOTHING_FOUND: StoreState = { shop: null, result: null };

export type StoreWork = StageWork<StoreJob, StoreState>;

/** What the stages before have come to. Throws where they have not: a stage is never run without them. */
export function foundBefore({ job, state: { shop, result } }: Pick<StoreWork, 'job' | 'state'>) {
  if (!shop || !result) throw new Error(`The products of ${job.id} were never found`);
  return { shop, result };
}

export const EMPTY_RESULT: ScrapeStoreResult = {
  ...{ brand: null, brand_id: null, platform: null },
  ...{ products: [], found: 0, imported: 0, skipped: [] },
};
