import type { MetricName } from '@/lib/domain/insights/metrics';

/** What a figure means for who never worked with it, a sentence. */
export const METRIC_MEANINGS: Record<MetricName, string> = {
  spend: 'What the ad has cost in this time.',
  impressions: 'How often it was on somebody’s screen.',
  reach: 'How many people have seen it at least once.',
  frequency: 'How often each of them has seen it. Beyond 3 many have seen enough.',
  clicks: 'How often somebody pressed on it.',
  ctr: 'Clicks by impressions: whether it makes people want to know more.',
  cpc: 'What one click costs.',
  cpm: 'What it costs to be seen a thousand times.',
  purchases: 'Orders that the account puts down to it.',
  purchase_value: 'What these orders were worth.',
  roas: 'Purchase value by spend: at 1× it brings back what it costs.',
  cpa: 'What one purchase costs.',
  video_3s: 'How often at least three seconds were watched.',
  thruplays: 'How often it was watched to the end, or for 15 seconds.',
  p25: 'Plays that came to a quarter of it.',
  p50: 'Plays that came to half of it.',
  p75: 'Plays that came to three quarters of it.',
  p100: 'Plays that came to its end.',
  hook_rate: '3-second plays by impressions: whether the start makes people stop.',
  hold_rate: 'Of those who stopped, how many stayed for three quarters of it.',
};

/** Where there is no room for the whole name. */
export const SHORT_NAMES: Partial<Record<MetricName, string>> = {
  roas: 'ROAS',
  ctr: 'CTR',
  cpc: 'CPC',
  cpm: 'CPM',
  cpa: 'CPA',
};

/** What stands where a figure is not known. */
export const NO_FIGURE = '–';
