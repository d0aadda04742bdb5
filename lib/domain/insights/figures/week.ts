import type { AdAnalysis } from '../ad-analysis';
import { type AdDay, type AdMetrics, type MetricName, NO_METRICS } from '../metrics';
import { combined, ofOneCurrency } from './combined';
import { type Figure, metricFigure, shareFigure } from './figure';
import { METRIC_WORDS } from './metric-words';

const DAY_MS = 24 * 60 * 60_000;
const WEEK_DAYS = 7;

/** What a week is looked at by. */
export const WEEK_METRICS = [
  'spend',
  'impressions',
  'purchases',
  'purchase_value',
  'roas',
  'cpa',
  'ctr',
] as const satisfies readonly MetricName[];
export type WeekMetric = (typeof WEEK_METRICS)[number];

export interface WeekFigure {
  metric: WeekMetric;
  /** Of the week; null where nothing is reported. */
  now: Figure | null;
  /** Of the seven days before. */
  before: Figure | null;
  /** By how much it has changed; null where there is nothing to compare. */
  change: Figure | null;
  /** Whether that is good; null where it is neither. */
  isBetter: boolean | null;
}

export interface Week {
  /** First and last day, `YYYY-MM-DD`; null where no day is known. */
  since: string | null;
  until: string | null;
  figures: WeekFigure[];
  /** Those that have spent something in the week. */
  ads: AdAnalysis[];
  currency: string | null;
}

const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/**
 * The last seven days of which something is known, against the seven before. An analysis is of the day on which it was
 * made: where the newest day is older than today, the week ends with it.
 */
export function weekAtAGlance(analyses: readonly AdAnalysis[], now: Date): Week {
  const { ads, currency } = ofOneCurrency(analyses);
  const today = dayOf(now.getTime());
  const known = ads.flatMap(({ days }) => days.map(({ day }) => day)).filter((day) => day <= today);
  const until = known.reduce<string | null>((newest, day) => (newest !== null && newest > day ? newest : day), null);
  if (until === null) return { since: null, until: null, figures: [], ads: [], currency };
  const end = Date.parse(`${until}T00:00:00Z`);
  const [since, before] = [dayOf(end - (WEEK_DAYS - 1) * DAY_MS), dayOf(end - (2 * WEEK_DAYS - 1) * DAY_MS)];
  const week = within(ads, since, until);
  const weekBefore = within(ads, before, dayOf(end - WEEK_DAYS * DAY_MS));
  const figures = WEEK_METRICS.map((metric) => weekFigure(metric, week, weekBefore, currency));
  const spending = week.filter(({ metrics }) => (metrics.spend ?? 0) > 0);
  return { since, until, figures, ads: [...new Set(spending.map(({ ad }) => ad))], currency };
}

/** A day of an ad, as something that can be added up. */
interface DayOfAd {
  ad: AdAnalysis;
  ad_id: string;
  metrics: AdMetrics;
}

function within(ads: readonly AdAnalysis[], since: string, until: string): DayOfAd[] {
  return ads.flatMap((ad) =>
    ad.days
      .filter(({ day }) => day >= since && day <= until)
      .map((day) => ({ ad, ad_id: ad.ad_id, metrics: metricsOfDay(day) })),
  );
}

export function metricsOfDay({ spend, impressions, purchases, purchase_value, ctr, hook_rate }: AdDay): AdMetrics {
  const of = (rate: number | null) => (rate === null || impressions === null ? null : rate * impressions);
  return { ...NO_METRICS, spend, impressions, purchases, purchase_value, clicks: of(ctr), video_3s: of(hook_rate) };
}

function weekFigure(metric: WeekMetric, week: DayOfAd[], weekBefore: DayOfAd[], currency: string | null): WeekFigure {
  const now = figureOf(metric, 'the week', week, currency);
  const before = figureOf(metric, 'the week before', weekBefore, currency);
  if (!now || !before || before.value === 0) return { metric, now, before, change: null, isBetter: null };
  const value = now.value / before.value - 1;
  const { title, better } = METRIC_WORDS[metric];
  const ads = [...new Set([...now.ad_ids, ...before.ad_ids])].map((ad_id) => ({ ad_id }));
  const isBetter = better === null || value === 0 ? null : value > 0 === (better === 'more');
  return { metric, now, before, change: shareFigure(`Change of ${title.toLowerCase()}`, value, ads), isBetter };
}

function figureOf(metric: WeekMetric, of: string, days: DayOfAd[], currency: string | null): Figure | null {
  const value = combined(days, metric);
  const ads = [...new Set(days.map(({ ad_id }) => ad_id))].map((ad_id) => ({ ad_id }));
  return value === null ? null : metricFigure(metric, value, of, ads, currency);
}
