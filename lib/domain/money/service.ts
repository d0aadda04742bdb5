import { z } from 'zod';

/**
 * `service/making`: who makes new ads and what one costs. Written by functions, readable by
 * everybody, so that a page can say what a set will cost before it is asked for.
 */
export const serviceSchema = z.object({
  provider: z.string(),
  model: z.string().nullable(),
  /** An estimate; 0 where ads cost nothing. */
  usd_per_ad: z.number().min(0),
  /** The cheapest model and what a draft made with it costs; null where there are no drafts. */
  draft: z
    .object({ model: z.string(), usd_per_ad: z.number().min(0) })
    .nullable()
    .default(null),
  /** What making a finished ad again in a larger size costs. */
  usd_by_size: z.object({ '2K': z.number().min(0), '4K': z.number().min(0) }).default({ '2K': 0, '4K': 0 }),
  /** Whether prompts can be refined (`enable_kie_refinement`). */
  refines: z.boolean().default(false),
  /** Which templates new ads can be made of, and how many compositions each has; none while nobody has said it. */
  templates: z.record(z.string(), z.object({ variations: z.int().min(1) })).default({}),
  /** What a job of other kinds usually costs that ask a model, an estimate on the safe side; a kind that is missing costs nothing. */
  usd_by_kind: z.record(z.string(), z.number().min(0)).optional(),
  /** The model that films videos where nobody chooses the studio, what a second costs, also of a draft, and the shortest clip; null where there is only the studio. */
  video: z
    .object({
      model: z.string(),
      usd_per_second: z.number().min(0),
      usd_per_draft_second: z.number().min(0).default(0),
      least_seconds: z.number().min(0),
    })
    .nullable()
    .default(null),
  /** Most that one set may cost; null without a limit. */
  job_budget_usd: z.number().positive().nullable(),
  updated_at: z.date(),
});
export type Service = z.infer<typeof serviceSchema>;

/** How many ads a set may have within the budget; null without a limit. */
export function affordableAds({ usd_per_ad, job_budget_usd }: Pick<Service, 'usd_per_ad' | 'job_budget_usd'>) {
  if (job_budget_usd === null || usd_per_ad <= 0) return null;
  return Math.floor(job_budget_usd / usd_per_ad + 1e-9);
}
