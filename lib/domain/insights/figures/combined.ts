import type { AdAnalysis } from '../ad-analysis';
import type { AdMetrics, MetricName } from '../metrics';

type Part = { metrics: AdMetrics };

/** Metrics that are one sum by another; `times` 1,000 for what is told by the thousand. */
const QUOTIENTS: Partial<Record<MetricName, { of: MetricName; by: MetricName; times?: number }>> = {
  frequency: { of: 'impressions', by: 'reach' },
  ctr: { of: 'clicks', by: 'impressions' },
  cpc: { of: 'spend', by: 'clicks' },
  cpm: { of: 'spend', by: 'impressions', times: 1000 },
  roas: { of: 'purchase_value', by: 'spend' },
  cpa: { of: 'spend', by: 'purchases' },
  hook_rate: { of: 'video_3s', by: 'impressions' },
  hold_rate: { of: 'p75', by: 'video_3s' },
};

/** What a sum is made of: those that report what it needs. */
export function reporting<A extends Part>(ads: readonly A[], metric: MetricName): A[] {
  const quotient = QUOTIENTS[metric];
  const needed = quotient ? [quotient.of, quotient.by] : [metric];
  return ads.filter(({ metrics }) => needed.every((name) => metrics[name] !== null));
}

/**
 * A metric of several ads together: counts and money are added up, rates are the sums by each other, so that an ad
 * counts by its delivery. null where none reports it, or nothing is to divide by.
 */
export function combined(ads: readonly Part[], metric: MetricName): number | null {
  const known = reporting(ads, metric);
  const sum = (name: MetricName) => known.reduce((total, { metrics }) => total + (metrics[name] ?? 0), 0);
  if (known.length === 0) return null;
  const quotient = QUOTIENTS[metric];
  if (!quotient) return sum(metric);
  const by = sum(quotient.by);
  return by > 0 ? (sum(quotient.of) * (quotient.times ?? 1)) / by : null;
}

/** Ads whose money can be added up. */
export interface OneCurrency {
  ads: AdAnalysis[];
  currency: string | null;
  /** How many are of other currencies. */
  leftOut: number;
}

/** Those in the currency that most of them have; of two with as many, the first in the alphabet. */
export function ofOneCurrency(ads: readonly AdAnalysis[]): OneCurrency {
  const counts = new Map<string | null, number>();
  for (const { currency } of ads) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const order = ([one, ones]: [string | null, number], [other, others]: [string | null, number]) =>
    others - ones || (one ?? '~').localeCompare(other ?? '~');
  const [first] = [...counts].sort(order);
  const currency = first?.[0] ?? null;
  const same = ads.filter((ad) => ad.currency === currency);
  return { ads: same, currency, leftOut: ads.length - same.length };
}
