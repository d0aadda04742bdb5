import { z } from 'zod';
import { MAX_SHOWN_SKIPPED, type ImportFeedResult } from '../../../../lib/domain/kinds/feed/import-feed';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import type { Feed } from '../../feeds/read-feed';
import type { PartWork, StageWork } from '../../engine/registry/pipeline';

export type FeedJob = Identified<JobOf<'import_feed'>>;
export type FeedPart = PartWork<FeedJob>;

/** What the reading of the file leaves to the later stages. */
export const feedStateSchema = z.object({
  found: z.int(),
  wanted: z.int(),
  skipped: z.array(z.object({ line: z.int(), reason: z.string() })),
  skipped_more: z.int(),
  warnings: z.array(z.string()),
});
export type FeedState = z.infer<typeof feedStateSchema>;
export type FeedWork = StageWork<FeedJob, FeedState>;

export const NOTHING_READ: FeedState = { found: 0, wanted: 0, skipped: [], skipped_more: 0, warnings: [] };

const MOST_REASON = 200;

export function stateOf({ found, rows, wrong, wrongCount, warnings }: Feed): FeedState {
  const skipped = wrong
    .slice(0, MAX_SHOWN_SKIPPED)
    .map(({ line, reason }) => ({ line, reason: reason.slice(0, MOST_REASON) }));
  return { found, wanted: rows.length, skipped, skipped_more: wrongCount - skipped.length, warnings };
}

/** The job's result before any product is kept. */
export function resultBefore(state: FeedState): ImportFeedResult {
  return { ...state, brand_ids: [], brand_id: null, products: [], imported: 0, photos: 0 };
}
