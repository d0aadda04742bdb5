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
