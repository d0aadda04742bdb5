import type { MetricName } from '../../../lib/domain/insights/metrics';

export const METRIC_WORDS: Partial<Record<MetricName, string>> = {
  roas: 'return on spend',
  cpa: 'cost per purchase',
  ctr: 'click rate',
  hook_rate: 'hook rate',
  hold_rate: 'hold rate',
};

/** `1.8 %`, `12.50 EUR`, `3.2`: a figure as a sentence has it. */
export function inWords(metric: MetricName, value: number, currency: string | null): string {
  switch (metric) {
    case 'ctr':
    case 'hook_rate':
    case 'hold_rate':
      return `${rounded(value * 100, value < 0.1 ? 2 : 0)} %`;
    case 'spend':
    case 'cpa':
    case 'cpc':
    case 'cpm':
    case 'purchase_value':
      return money(value, currency);
    case 'roas':
    case 'frequency':
      return rounded(value, 2);
    default:
      return rounded(value, 0);
  }
}

export const money = (value: number, currency: string | null): string =>
  `${rounded(value, value < 1000 ? 2 : 0, 2)}${currency === null ? '' : ` ${currency}`}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${rounded(count, 0)} ${count === 1 ? one : many}`;

function rounded(value: number, most: number, least = 0): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : Math.min(most, least);
  return value.toLocaleString('en', { minimumFractionDigits, maximumFractionDigits: most });
}
