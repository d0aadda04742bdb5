import { NO_METRICS, type AdMetrics } from '../../../lib/domain/insights/metrics';

/** What is counted; the rest of the figures follows from it. */
export type CountedMetrics = Pick<
  AdMetrics,
  | 'spend'
  | 'impressions'
  | 'reach'
  | 'clicks'
  | 'purchases'
  | 'purchase_value'
  | 'video_3s'
  | 'thruplays'
  | 'p25'
  | 'p50'
  | 'p75'
  | 'p100'
>;
export const COUNTED = [
  'spend',
  'impressions',
  'reach',
  'clicks',
  'purchases',
  'purchase_value',
  'video_3s',
  'thruplays',
  'p25',
  'p50',
  'p75',
  'p100',
] as const satisfies readonly (keyof CountedMetrics)[];

/**
 * All figures of an ad from what was counted. `reported` are rates as the account says them, in the same units: they
 * stand in where a count that they follow from is missing.
 */
export function withRates(counted: Partial<CountedMetrics>, reported: Partial<AdMetrics> = {}): AdMetrics {
  const all = { ...NO_METRICS, ...counted };
  const { spend, impressions, reach, clicks, purchases, purchase_value, video_3s, p75 } = all;
  const perImpression = share(spend, impressions);
  const rates: Partial<AdMetrics> = {
    frequency: share(impressions, reach),
    ctr: share(clicks, impressions),
    cpc: share(spend, clicks),
    cpm: perImpression === null ? null : perImpression * 1000,
    roas: share(purchase_value, spend),
    cpa: share(spend, purchases),
    hook_rate: share(video_3s, impressions),
    hold_rate: share(p75, video_3s),
  };
  for (const name of Object.keys(rates) as (keyof AdMetrics)[]) all[name] = rates[name] ?? reported[name] ?? null;
  return all;
}

/** One by the other; null where either isn't known or there is nothing to divide by. */
export function share(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** The sum of what is known; null where nothing is. */
export function total(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
