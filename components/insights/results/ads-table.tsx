'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { memo } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { metricText } from '@/lib/domain/insights/figures/metric-words';
import { Moment } from '@/components/ui/moment';
import { classNames } from '@/components/ui/class-names';
import { AdPoster } from '../poster/ad-poster';
import { VerdictBadge } from '../poster/verdict-badge';
import { formatWord } from '../words/ad-words';
import { adHref } from '../words/ad-href';
import { NO_FIGURE } from '../words/metric-meanings';
import { type Choice, type Sort, SORTS } from './choice';
import { SORT_NAMES } from './choice-words';

interface AdsTableProps {
  ads: readonly AdAnalysis[];
  choice: Choice;
  change: (some: Partial<Choice>) => void;
}

/** On a phone there is room for the money, what it brings, and what the ads are sorted by. */
const ALWAYS: readonly Sort[] = ['spend', 'roas'];
const columnClass = (column: Sort, sort: Sort) =>
  ALWAYS.includes(column) || column === sort ? '' : 'hidden @2xl:table-cell';

/** The ads with their figures, a row each. */
export function AdsTable({ ads, choice: { sort, up }, change }: AdsTableProps) {
  return (
    <table className="w-full border-t border-ink text-start">
      <caption className="sr-only">Analysed ads</caption>
      <thead>
        <tr className="border-b border-rule-strong text-small">
          <th scope="col" className="py-1 pe-2 text-start font-semibold">
            Ad
          </th>
          <th scope="col" className="hidden px-2 text-start font-semibold @2xl:table-cell">
            Verdict
          </th>
          {SORTS.map((column) => (
            <th
              key={column}
              scope="col"
              aria-sort={column === sort ? (up ? 'ascending' : 'descending') : undefined}
              className={classNames('ps-2 text-end font-semibold', columnClass(column, sort))}
            >
              <button
                type="button"
                onClick={() => change({ sort: column, up: column === sort && !up })}
                className="inline-flex min-h-11 items-center gap-1 whitespace-nowrap hover:underline hover:decoration-ember hover:underline-offset-4"
              >
                {column === sort && <Arrow up={up} />}
                {SORT_NAMES[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ads.map((ad) => (
          <AdRow key={ad.ad_id} ad={ad} sort={sort} />
        ))}
      </tbody>
    </table>
  );
}

function Arrow({ up }: { up: boolean }) {
  const Icon = up ? ArrowUp : ArrowDown;
  return <Icon aria-hidden="true" className="size-3.5 text-ember-ink" />;
}

/** Drawn anew only when its ad has changed: an analysis writes one at a time. */
const AdRow = memo(function AdRow({ ad, sort }: { ad: AdAnalysis; sort: Sort }) {
  return (
    <tr className="group border-b border-rule align-middle hover:bg-bed/60">
      <th scope="row" className="py-2 pe-2 text-start font-normal">
        <span className="flex items-center gap-3">
          <AdPoster ad={ad} className="size-12 @2xl:size-14" />
          <span className="min-w-0">
            <Link
              href={adHref(ad.ad_id)}
              dir="auto"
              className="line-clamp-2 font-semibold decoration-ember decoration-2 underline-offset-4 group-hover:underline"
            >
              {ad.ad_name}
            </Link>
            <span className="block text-mini text-ink-soft">{formatWord(ad)}</span>
            <VerdictBadge verdict={ad.verdict} className="@2xl:hidden" />
          </span>
        </span>
      </th>
      <td className="hidden px-2 @2xl:table-cell">
        <VerdictBadge verdict={ad.verdict} />
      </td>
      {SORTS.map((column) => (
        <td
          key={column}
          className={classNames('ps-2 text-end text-small whitespace-nowrap tabular-nums', columnClass(column, sort))}
        >
          <Cell ad={ad} column={column} />
        </td>
      ))}
    </tr>
  );
});

function Cell({ ad, column }: { ad: AdAnalysis; column: Sort }) {
  if (column === 'date') return <Moment dateOnly at={ad.created_time ?? ad.analyzed_at} />;
  const value = ad.metrics[column];
  return value === null ? <span title="Not reported">{NO_FIGURE}</span> : <>{metricText(column, value, ad.currency)}</>;
}
