import Link from 'next/link';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { combined, ofOneCurrency } from '@/lib/domain/insights/figures/combined';
import { METRIC_WORDS, metricText } from '@/lib/domain/insights/figures/metric-words';
import type { MetricName } from '@/lib/domain/insights/metrics';
import { VerdictBadge } from '@/components/insights/poster/verdict-badge';
import { adHref } from '@/components/insights/words/ad-href';

const SHOWN: readonly MetricName[] = ['spend', 'purchases', 'roas', 'ctr', 'hook_rate'];

/** What the ads of an angle really do, as the account reports it; each leads to what is known of it. */
export function AngleFigures({ ads: all }: { ads: readonly AdAnalysis[] }) {
  const { ads, currency, leftOut } = ofOneCurrency(all);
  const figures = SHOWN.flatMap((metric) => {
    const value = combined(ads, metric);
    return value === null ? [] : [{ metric, text: metricText(metric, value, currency) }];
  });
  return (
    <div className="mt-3 border border-rule-strong p-3">
      <h4 className="text-small font-semibold">
        {all.length === 1 ? 'One of its ads runs' : `${all.length} of its ads run`}: what they do
      </h4>
      <dl aria-label="Its ads together" className="mt-1 flex flex-wrap gap-x-6 gap-y-2">
        {figures.map(({ metric, text }) => (
          <div key={metric} className="flex flex-col-reverse">
            <dt className="text-mini text-ink-soft">{METRIC_WORDS[metric].title}</dt>
            <dd className="font-semibold tabular-nums">{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="mt-2 grid gap-0.5">
        {all.map(({ ad_id, ad_name, verdict }) => (
          <li key={ad_id} className="flex flex-wrap items-center gap-x-3">
            <Link
              href={adHref(ad_id)}
              dir="auto"
              className="inline-flex min-h-11 min-w-0 items-center text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
            >
              {ad_name}
            </Link>
            <VerdictBadge verdict={verdict} />
          </li>
        ))}
      </ul>
      {leftOut > 0 && <p className="text-mini text-ink-soft">{leftOut} in another currency are not added up.</p>}
    </div>
  );
}
