import type { AdMetrics, MetricName } from '../../../lib/domain/insights/metrics';
import { LEAST_COMPARED, LEAST_IMPRESSIONS } from './thresholds';

/** What the account’s ads are judged by: the first of these that enough of them report. */
export const GOALS = ['roas', 'cpa', 'ctr'] as const satisfies readonly MetricName[];
export type Goal = (typeof GOALS)[number];

/** Of costs, and of how often the same people see an ad, less is better. */
const LESS_IS_BETTER: ReadonlySet<MetricName> = new Set(['cpc', 'cpm', 'cpa', 'frequency']);
export const isLessBetter = (metric: MetricName): boolean => LESS_IS_BETTER.has(metric);

/** What ads of one account come to; the middle of each figure is the median of ads with enough delivery. */
export interface AccountFigures {
  /** How many ads have enough delivery. */
  compared: number;
  /** null: there are too few ads to compare. */
  goal: Goal | null;
  middle: Partial<Record<MetricName, number>>;
}

/** What an ad is compared with: the figures of all ads of its account. */
export function accountFigures(ads: readonly { metrics: AdMetrics }[]): AccountFigures {
  const delivered = ads.map(({ metrics }) => metrics).filter(hasDelivered);
  const middle: AccountFigures['middle'] = {};
  for (const name of Object.keys(delivered[0] ?? {}) as MetricName[]) {
    const value = median(delivered.map((metrics) => metrics[name]).filter((figure) => figure !== null));
    if (value !== null) middle[name] = value;
  }
  const isReported = (name: Goal) => delivered.filter((metrics) => metrics[name] !== null).length >= LEAST_COMPARED;
  return { compared: delivered.length, goal: GOALS.find(isReported) ?? null, middle };
}

export const hasDelivered = ({ impressions }: AdMetrics): boolean => (impressions ?? 0) >= LEAST_IMPRESSIONS;

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
