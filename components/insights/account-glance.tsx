import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { combined, ofOneCurrency } from '@/lib/domain/insights/figures/combined';
import { METRIC_WORDS, metricText } from '@/lib/domain/insights/figures/metric-words';
import type { MetricName } from '@/lib/domain/insights/metrics';
import { SHORT_NAMES } from './words/metric-meanings';

const SHOWN: readonly MetricName[] = ['spend', 'purchases', 'roas', 'ctr', 'hook_rate'];

/** What all analysed ads come to together; nothing where none reports figures. */
export function AccountGlance({ ads: all }: { ads: readonly AdAnalysis[] }) {
  const { ads, currency } = ofOneCurrency(all);
  const figures = SHOWN.flatMap((metric) => {
    const value = combined(ads, metric);
    return value === null ? [] : [{ metric, text: metricText(metric, value, currency) }];
  });
  if (figures.length === 0) return null;
  return (
    <dl aria-label="All together" className="mt-5 flex flex-wrap gap-x-8 gap-y-3 border-y border-rule py-3">
      {figures.map(({ metric, text }) => (
        <div key={metric} className="flex flex-col-reverse">
          <dt className="text-mini text-ink-soft">{SHORT_NAMES[metric] ?? METRIC_WORDS[metric].title}</dt>
          <dd className="text-lead font-semibold tabular-nums">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
