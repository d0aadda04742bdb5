import type { AdAnalysis, Verdict } from '../ad-analysis';
import type { MetricName } from '../metrics';
import { type Figure, metricFigure, ownFigure } from './figure';
import { METRIC_WORDS } from './metric-words';

export interface RankedAd {
  ad: AdAnalysis;
  value: number;
  figure: Figure;
}

interface TopOptions {
  /** `worst` begins at the other end. */
  order?: 'best' | 'worst';
  /** Whether ads count whose delivery is too little to say anything; they don't where the metric is a rate. */
  early?: boolean;
}

/**
 * The ads that are best by a metric, or worst: the dearest are worst by a cost. Ads that do not report it are left out.
 * Of two that are alike the one that spent more comes first.
 */
export function topBy(
  analyses: readonly AdAnalysis[],
  metric: MetricName,
  n: number,
  options: TopOptions = {},
): RankedAd[] {
  const { better, unit } = METRIC_WORDS[metric];
  const { order = 'best', early = unit === 'count' || metric === 'spend' } = options;
  const ranked = analyses.flatMap((ad): RankedAd[] => {
    const figure = early || ad.verdict !== 'too_early' ? ownFigure(ad, metric) : null;
    return figure ? [{ ad, value: figure.value, figure }] : [];
  });
  const sign = (better === 'less') === (order === 'best') ? 1 : -1;
  return ranked.sort((one, other) => sign * (one.value - other.value) || bySpend(one.ad, other.ad)).slice(0, n);
}

/** Those that spent most first. For `sort`. */
export function bySpend(one: AdAnalysis, other: AdAnalysis): number {
  return (other.metrics.spend ?? -1) - (one.metrics.spend ?? -1) || one.ad_id.localeCompare(other.ad_id);
}

/** The ads of a verdict, those that spent most first. */
export function withVerdict(analyses: readonly AdAnalysis[], verdict: Verdict): AdAnalysis[] {
  return analyses.filter((ad) => ad.verdict === verdict).sort(bySpend);
}

/** The middle of what ads report of a metric; null where none does. Of an even number, the mean of the two. */
export function medianOf(analyses: readonly AdAnalysis[], metric: MetricName): Figure | null {
  const known = analyses
    .flatMap((ad) => (ad.metrics[metric] === null ? [] : [{ ad, value: ad.metrics[metric] }]))
    .sort((one, other) => one.value - other.value);
  const middle = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
  const [low, high] = middle;
  if (!low || !high) return null;
  const ads = known.map(({ ad }) => ad);
  return metricFigure(metric, (low.value + high.value) / 2, 'the median ad', ads, low.ad.currency);
}

const GOALS = ['roas', 'cpa', 'ctr', 'hook_rate'] as const satisfies readonly MetricName[];

/** By which metric ads are told apart: the nearest to money that at least two of them report, or else any does; null for none. */
export function goalMetric(analyses: readonly AdAnalysis[]): (typeof GOALS)[number] | null {
  const reports = (metric: MetricName, least: number) =>
    analyses.filter(({ metrics }) => metrics[metric] !== null).length >= least;
  return GOALS.find((metric) => reports(metric, 2)) ?? GOALS.find((metric) => reports(metric, 1)) ?? null;
}
