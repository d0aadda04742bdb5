import type { MetricName } from '../metrics';

/** What a figure counts: money in units of a currency, a share of 0–1, a ratio, or how many. */
export type Unit = 'money' | 'share' | 'ratio' | 'count';

interface MetricWords {
  /** As it begins a sentence or a column. */
  title: string;
  unit: Unit;
  /** null where neither more nor less is better by itself. */
  better: 'more' | 'less' | null;
}

/** Every metric in words. */
export const METRIC_WORDS: Record<MetricName, MetricWords> = {
  spend: { title: 'Spend', unit: 'money', better: null },
  impressions: { title: 'Impressions', unit: 'count', better: null },
  reach: { title: 'People reached', unit: 'count', better: null },
  frequency: { title: 'Frequency', unit: 'ratio', better: 'less' },
  clicks: { title: 'Clicks', unit: 'count', better: 'more' },
  ctr: { title: 'Click rate', unit: 'share', better: 'more' },
  cpc: { title: 'Cost per click', unit: 'money', better: 'less' },
  cpm: { title: 'Cost per 1,000 impressions', unit: 'money', better: 'less' },
  purchases: { title: 'Purchases', unit: 'count', better: 'more' },
  purchase_value: { title: 'Purchase value', unit: 'money', better: 'more' },
  roas: { title: 'Return on ad spend', unit: 'ratio', better: 'more' },
  cpa: { title: 'Cost per purchase', unit: 'money', better: 'less' },
  video_3s: { title: '3-second plays', unit: 'count', better: 'more' },
  thruplays: { title: 'ThruPlays', unit: 'count', better: 'more' },
  p25: { title: 'Plays to 25 %', unit: 'count', better: 'more' },
  p50: { title: 'Plays to 50 %', unit: 'count', better: 'more' },
  p75: { title: 'Plays to 75 %', unit: 'count', better: 'more' },
  p100: { title: 'Plays to the end', unit: 'count', better: 'more' },
  hook_rate: { title: 'Hook rate', unit: 'share', better: 'more' },
  hold_rate: { title: 'Hold rate', unit: 'share', better: 'more' },
};

const number = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** A figure as people read it: `€1,240.50`, `2.4 %`, `3.10×`, `12,000`; money without a known currency has none. */
export function figureText(value: number, unit: Unit, currency: string | null): string {
  switch (unit) {
    case 'money':
      return moneyText(value, currency);
    case 'share':
      return `${number(value * 100, 1)} %`;
    case 'ratio':
      return `${number(value, 2)}×`;
    case 'count':
      return number(value, Number.isInteger(value) ? 0 : 1);
  }
}

export function metricText(metric: MetricName, value: number, currency: string | null): string {
  return figureText(value, METRIC_WORDS[metric].unit, currency);
}

function moneyText(value: number, currency: string | null): string {
  // What an account calls its currency is not always one that this runtime knows.
  if (currency === null || !/^[A-Z]{3}$/.test(currency)) return number(value, 2);
  return value.toLocaleString('en', { style: 'currency', currency });
}
