import Link from 'next/link';
import { memo } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { metricText } from '@/lib/domain/insights/figures/metric-words';
import type { MetricName } from '@/lib/domain/insights/metrics';
import { AdPoster } from '../poster/ad-poster';
import { VerdictBadge } from '../poster/verdict-badge';
import { adHref } from '../words/ad-href';
import { NO_FIGURE } from '../words/metric-meanings';
import type { Sort } from './choice';
import { SORT_NAMES } from './choice-words';

/** The ads as pictures, with what they are sorted by beneath each. */
export function AdsBoard({ ads, sort }: { ads: readonly AdAnalysis[]; sort: Sort }) {
  return (
    <ul
      aria-label="Analysed ads"
      className="grid grid-cols-2 gap-x-3 gap-y-6 border-t border-ink pt-4 @md:grid-cols-3 @2xl:grid-cols-4 @4xl:grid-cols-5"
    >
      {ads.map((ad) => (
        <AdCard key={ad.ad_id} ad={ad} sort={sort} />
      ))}
    </ul>
  );
}

const BESIDE: readonly MetricName[] = ['spend', 'roas'];

const AdCard = memo(function AdCard({ ad, sort }: { ad: AdAnalysis; sort: Sort }) {
  const metrics = sort === 'date' || BESIDE.includes(sort) ? BESIDE : [sort, 'spend' as const];
  return (
    <li className="group relative min-w-0 [contain-intrinsic-size:auto_20rem] [content-visibility:auto]">
      <AdPoster ad={ad} isWhole className="aspect-[4/5] w-full" />
      <VerdictBadge verdict={ad.verdict} className="mt-2" />
      <Link
        href={adHref(ad.ad_id)}
        dir="auto"
        className="line-clamp-2 text-small font-semibold decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
      >
        {ad.ad_name}
      </Link>
      <dl className="mt-0.5 flex flex-wrap gap-x-3 text-small tabular-nums">
        {metrics.map((metric) => {
          const value = ad.metrics[metric];
          return (
            <div key={metric} className="flex gap-1">
              <dt className="text-ink-soft">{nameOf(metric)}</dt>
              <dd>{value === null ? NO_FIGURE : metricText(metric, value, ad.currency)}</dd>
            </div>
          );
        })}
      </dl>
    </li>
  );
});

const nameOf = (metric: MetricName) => Object.entries(SORT_NAMES).find(([sort]) => sort === metric)?.[1] ?? metric;
