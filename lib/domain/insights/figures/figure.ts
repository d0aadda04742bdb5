import { z } from 'zod';
import type { AdAnalysis } from '../ad-analysis';
import { METRIC_NAMES, type MetricName } from '../metrics';
import { figureText, METRIC_WORDS, type Unit } from './metric-words';

/** A figure with the ads that it comes from: what charts, pages and answers show. */
export const figureSchema = z.object({
  /** What it says, to stand before the value: `Return on ad spend of “Dawn run”`. */
  label: z.string(),
  /** null of one that is no metric: how many ads there are, or a change. */
  metric: z.enum(METRIC_NAMES).nullable(),
  /** A change is a share of what was before: -0.25 is a quarter less. */
  value: z.number(),
  unit: z.enum(['money', 'share', 'ratio', 'count']),
  /** ISO 4217, of money. */
  currency: z.string().nullable(),
  /** As people read it. */
  text: z.string(),
  ad_ids: z.array(z.string()),
});
export type Figure = z.infer<typeof figureSchema>;

type AdsOf = readonly Pick<AdAnalysis, 'ad_id'>[];

export const idsOf = (ads: AdsOf): string[] => ads.map(({ ad_id }) => ad_id);

interface Said {
  label: string;
  metric: MetricName | null;
  unit: Unit;
  currency: string | null;
}

function figure(value: number, { label, metric, unit, currency }: Said, ads: AdsOf): Figure {
  const money = unit === 'money' ? currency : null;
  return { label, metric, value, unit, currency: money, text: figureText(value, unit, money), ad_ids: idsOf(ads) };
}

/** A metric of some ads, whatever has put them together. */
export function metricFigure(
  metric: MetricName,
  value: number,
  of: string,
  ads: AdsOf,
  currency: string | null,
): Figure {
  const { title, unit } = METRIC_WORDS[metric];
  return figure(value, { label: `${title} of ${of}`, metric, unit, currency }, ads);
}

/** A metric of one ad; null where its account does not report it. */
export function ownFigure(ad: AdAnalysis, metric: MetricName): Figure | null {
  const value = ad.metrics[metric];
  return value === null ? null : metricFigure(metric, value, `“${ad.ad_name}”`, [ad], ad.currency);
}

/** How many there are. */
export function countFigure(label: string, ads: AdsOf): Figure {
  return figure(ads.length, { label, metric: null, unit: 'count', currency: null }, ads);
}

/** A share, 0–1, or a change by one. */
export function shareFigure(label: string, value: number, ads: AdsOf): Figure {
  return figure(value, { label, metric: null, unit: 'share', currency: null }, ads);
}
