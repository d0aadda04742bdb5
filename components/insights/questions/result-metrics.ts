import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import type { MetricName } from '@/lib/domain/insights/metrics';

/** What ads may be judged by, the nearest to money first. */
export const RESULT_METRICS = [
  'roas',
  'purchases',
  'cpa',
  'ctr',
  'hook_rate',
  'hold_rate',
] as const satisfies readonly MetricName[];
export type ResultMetric = (typeof RESULT_METRICS)[number];

/** Those that at least two of the ads report: one alone can't be held against anything. */
export function reportedBy(ads: readonly AdAnalysis[]): ResultMetric[] {
  return RESULT_METRICS.filter((metric) => ads.filter(({ metrics }) => metrics[metric] !== null).length >= 2);
}
