import { z } from 'zod';

/** What an ad account reports of an ad, or what follows from it. A figure that it does not report is null, never 0. */
const figure = z.number().nullable().default(null);

/** Money in units of the account's currency; rates are shares (0–1), `ctr` too. */
export const adMetricsSchema = z.object({
  spend: figure,
  impressions: figure,
  reach: figure,
  /** Impressions per person reached. */
  frequency: figure,
  clicks: figure,
  ctr: figure,
  cpc: figure,
  /** Per 1,000 impressions. */
  cpm: figure,
  purchases: figure,
  purchase_value: figure,
  /** Purchase value by spend. */
  roas: figure,
  /** Spend by purchases. */
  cpa: figure,
  /** Plays of at least three seconds. */
  video_3s: figure,
  /** Plays to the end, or of 15 seconds. */
  thruplays: figure,
  /** Plays that came to a quarter, half, three quarters and the end: counts. */
  p25: figure,
  p50: figure,
  p75: figure,
  p100: figure,
  /** `video_3s` by `impressions`. */
  hook_rate: figure,
  /** `p75` by `video_3s`. */
  hold_rate: figure,
});
export type AdMetrics = z.infer<typeof adMetricsSchema>;
export type MetricName = keyof AdMetrics;
export const METRIC_NAMES = Object.keys(adMetricsSchema.shape) as MetricName[];
export const NO_METRICS: AdMetrics = adMetricsSchema.parse({});

/** An ad's figures of one day, for fatigue over time. */
export const adDaySchema = z.object({
  /** `YYYY-MM-DD` in the account's time zone. */
  day: z.iso.date(),
  spend: figure,
  impressions: figure,
  ctr: figure,
  frequency: figure,
  purchases: figure,
  purchase_value: figure,
  hook_rate: figure,
});
export type AdDay = z.infer<typeof adDaySchema>;
