import type { AdAnalysis } from '../ad-analysis';
import type { MetricName } from '../metrics';
import { type Figure, ownFigure } from './figure';
import { METRIC_WORDS } from './metric-words';

/** In the order in which a comparison is told. */
export const COMPARED = [
  'spend',
  'roas',
  'cpa',
  'purchases',
  'ctr',
  'cpc',
  'hook_rate',
  'hold_rate',
  'frequency',
] as const satisfies readonly MetricName[];

export interface ComparedMetric {
  metric: MetricName;
  a: Figure | null;
  b: Figure | null;
  /** null where it can't be told, or neither is. */
  better: 'a' | 'b' | null;
}

export interface Comparison {
  a: AdAnalysis;
  b: AdAnalysis;
  metrics: ComparedMetric[];
  /** In what they differ beside figures. */
  differences: { of: 'hook' | 'angle' | 'offer' | 'format' | 'creative type'; a: string | null; b: string | null }[];
}

/** Two ads side by side. Money of two currencies is never called better. */
export function compare(a: AdAnalysis, b: AdAnalysis): Comparison {
  const metrics = COMPARED.map((metric) => comparedMetric(metric, a, b)).filter((one) => one.a ?? one.b);
  const of = ({ hook, angle, offer, format, creative_type }: AdAnalysis) =>
    ({ hook: hook?.text ?? null, angle, offer, format, 'creative type': creative_type }) as const;
  const [ofA, ofB] = [of(a), of(b)];
  const names = ['hook', 'angle', 'offer', 'format', 'creative type'] as const;
  const differences = names
    .filter((name) => ofA[name] !== ofB[name])
    .map((name) => ({ of: name, a: ofA[name], b: ofB[name] }));
  return { a, b, metrics, differences };
}

function comparedMetric(metric: MetricName, one: AdAnalysis, other: AdAnalysis): ComparedMetric {
  const [a, b] = [ownFigure(one, metric), ownFigure(other, metric)];
  const { better, unit } = METRIC_WORDS[metric];
  const isComparable = unit !== 'money' || one.currency === other.currency;
  if (!a || !b || better === null || !isComparable || a.value === b.value) return { metric, a, b, better: null };
  return { metric, a, b, better: a.value > b.value === (better === 'more') ? 'a' : 'b' };
}
