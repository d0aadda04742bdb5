import { z } from 'zod';
import { adDaySchema, type AdDay, type AdMetrics } from '../../../lib/domain/insights/metrics';
import { type CountedMetrics, total, withRates } from './derived-metrics';
import { grouped } from './grouped';

/** The Graph API sends numbers as strings. What is none, or below zero, counts as not reported. */
const number = z
  .union([z.number(), z.string().regex(/^\s*[0-9.]{1,30}\s*$/u)])
  .transform(Number)
  .pipe(z.number().min(0))
  .nullable()
  .catch(null);
/** `[{ action_type, value }]`: a type that did not happen is not in it. */
const actions = z.array(z.object({ action_type: z.string(), value: number })).catch([]);

const insightSchema = z.object({
  date_start: z.string().catch(''),
  date_stop: z.string().catch(''),
  ...{ spend: number, impressions: number, reach: number, clicks: number },
  ...{ frequency: number, ctr: number, cpc: number, cpm: number },
  ...{ actions, action_values: actions, purchase_roas: actions },
  video_thruplay_watched_actions: actions,
  video_p25_watched_actions: actions,
  video_p50_watched_actions: actions,
  video_p75_watched_actions: actions,
  video_p100_watched_actions: actions,
});
type Insight = z.infer<typeof insightSchema>;
type Actions = Insight['actions'];

/** The same purchase is reported under each of these; the first is the widest: web, app and shop together. */
const PURCHASES = ['omni_purchase', 'purchase', 'offsite_conversion.fb_pixel_purchase'] as const;
/** The Graph API's name for a play of three seconds or more. */
const PLAY_OF_3_SECONDS = 'video_view';

/** All figures of one row of the Graph API's insights, a `GraphInsight`; null for what it does not report. */
export function metricsOf(insight: object): AdMetrics {
  const row = insightSchema.parse(insight);
  const { ctr, cpc, cpm, frequency, purchase_roas } = row;
  const roas = purchaseIn(purchase_roas)?.value ?? null;
  // A click rate comes in per cent.
  return withRates(countsIn(row), { frequency, ctr: ctr === null ? null : ctr / 100, cpc, cpm, roas });
}

/**
 * The days of one ad, oldest first, from rows that are each of one day; rows of longer times are left out. Rows of the
 * same day (of several placements) are one: who was reached through both can't be told, so their reach is not summed.
 */
export function daysOf(insights: readonly object[]): AdDay[] {
  const rows = insights.map((insight) => insightSchema.parse(insight));
  const byDay = grouped(
    rows.filter(({ date_start, date_stop }) => date_stop === '' || date_start === date_stop),
    ({ date_start }) => date_start,
  );
  return [...byDay]
    .filter(([day]) => adDaySchema.shape.day.safeParse(day).success)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, sameDay]) => dayOf(day, joined(sameDay.map(metricsOf))));
}

/** Figures of several rows that exclude each other, as those of different days or placements. */
export function joined(rows: readonly AdMetrics[]): AdMetrics {
  const [first] = rows;
  if (first && rows.length === 1) return first;
  const sum = (name: keyof CountedMetrics) => total(rows.map((row) => row[name]));
  return withRates({
    ...{ spend: sum('spend'), impressions: sum('impressions'), clicks: sum('clicks') },
    ...{ purchases: sum('purchases'), purchase_value: sum('purchase_value') },
    ...{ video_3s: sum('video_3s'), thruplays: sum('thruplays') },
    ...{ p25: sum('p25'), p50: sum('p50'), p75: sum('p75'), p100: sum('p100') },
  });
}

/** What is kept of the figures of a day. */
export function dayOf(day: string, metrics: AdMetrics): AdDay {
  const { spend, impressions, ctr, frequency, purchases, purchase_value, hook_rate } = metrics;
  return { day, spend, impressions, ctr, frequency, purchases, purchase_value, hook_rate };
}

function countsIn(row: Insight): Partial<CountedMetrics> {
  const { spend, impressions, reach, clicks } = row;
  const purchase = purchaseIn(row.actions);
  const sameType = row.action_values.find(({ action_type }) => action_type === purchase?.action_type);
  return {
    ...{ spend, impressions, reach, clicks },
    purchases: purchase?.value ?? null,
    purchase_value: (sameType ?? purchaseIn(row.action_values))?.value ?? null,
    video_3s: row.actions.find(({ action_type }) => action_type === PLAY_OF_3_SECONDS)?.value ?? null,
    thruplays: total(row.video_thruplay_watched_actions.map(({ value }) => value)),
    p25: total(row.video_p25_watched_actions.map(({ value }) => value)),
    p50: total(row.video_p50_watched_actions.map(({ value }) => value)),
    p75: total(row.video_p75_watched_actions.map(({ value }) => value)),
    p100: total(row.video_p100_watched_actions.map(({ value }) => value)),
  };
}

function purchaseIn(list: Actions): Actions[number] | null {
  const found = PURCHASES.map((type) => list.find(({ action_type, value }) => action_type === type && value !== null));
  return found.find((action) => action !== undefined) ?? null;
}
