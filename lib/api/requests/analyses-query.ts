import { z } from 'zod';
import { jobQuerySchema } from './job-query';

export const ANALYSIS_SORTS = ['spend', 'roas', 'ctr', 'hook_rate', 'hold_rate', 'created_at'] as const;

/** The query of a list of analysed ads, its numbers already read. */
export const analysesQuerySchema = jobQuerySchema.pick({ page: true, page_size: true }).extend({
  sort: z
    .enum(ANALYSIS_SORTS, `Send sort as one of ${ANALYSIS_SORTS.join(', ')}.`)
    .default('spend')
    .describe('The highest, or newest, first; ads that do not report it come last.'),
  page_size: jobQuerySchema.shape.page_size.unwrap().default(20).describe('How many on a page.'),
  page: jobQuerySchema.shape.page.unwrap().default(1).describe('Which page.'),
});
export type AnalysesQuery = z.infer<typeof analysesQuerySchema>;
