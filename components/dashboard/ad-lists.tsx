import Link from 'next/link';
import type { AdAnalysis, Verdict } from '@/lib/domain/insights/ad-analysis';
import { tired } from '@/lib/domain/insights/figures/fatigue';
import { type Figure, ownFigure } from '@/lib/domain/insights/figures/figure';
import { goalMetric, medianOf, topBy, withVerdict } from '@/lib/domain/insights/figures/top-by';
import { VERDICT_LOOKS } from '@/components/insights/poster/verdict-looks';
import { METRIC_MEANINGS } from '@/components/insights/words/metric-meanings';
import { classNames } from '@/components/ui/class-names';
import { AdRow } from './ad-row';

const SHOWN = 4;

interface Entry {
  ad: AdAnalysis;
  figure: Figure | null;
  reason: string;
}

interface AdListProps {
  id: string;
  title: string;
  verdict?: Verdict;
  entries: readonly Entry[];
  /** What an empty list means. */
  none: string;
  all: { href: string; words: string } | null;
  note?: string | null;
}

function AdList({ id, title, verdict, entries, none, all, note }: AdListProps) {
  const look = verdict && VERDICT_LOOKS[verdict];
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h3 id={id} className="flex items-center gap-2 border-b border-ink pb-1.5 font-display text-lead font-bold">
        {look && <look.Icon aria-hidden="true" className={classNames('size-5', look.tone)} />}
        {title}
        {entries.length > 0 && verdict && (
          <span className="font-mono text-small font-normal text-ink-soft tabular-nums">{entries.length}</span>
        )}
      </h3>
      {note && <p className="pt-1.5 text-small text-ink-soft">{note}</p>}
      {entries.length === 0 ? (
        <p className="py-2.5 text-ink-soft">{none}</p>
      ) : (
        <ul>
          {entries.slice(0, SHOWN).map((entry) => (
            <AdRow key={entry.ad.ad_id} {...entry} />
          ))}
        </ul>
      )}
      {all && entries.length > SHOWN && (
        <Link
          href={all.href}
          className="inline-flex min-h-11 items-center text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          {all.words}
        </Link>
      )}
    </section>
  );
}

/** Winners, losers and tired ads, each with the figure that says so. */
export function VerdictLists({ ads }: { ads: readonly AdAnalysis[] }) {
  const goal = goalMetric(ads);
  const entries = (verdict: Verdict): Entry[] =>
    withVerdict(ads, verdict).map((ad) => ({
      ad,
      figure: (goal && ownFigure(ad, goal)) ?? ownFigure(ad, 'spend'),
      reason: ad.verdict_reason,
    }));
  const worn = tired(ads).map(({ ad, frequency }) => ({ ad, figure: frequency, reason: ad.verdict_reason }));
  const all = (verdict: Verdict, words: string) => ({ href: `/insights?verdict=${verdict}`, words });
  return (
    <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-8">
      <AdList
        {...{ id: 'winners', title: 'Winners', verdict: 'winner', entries: entries('winner') }}
        none="None stands out yet. Ads with too little delivery are not judged."
        all={all('winner', 'All winners')}
      />
      <AdList
        {...{ id: 'losers', title: 'Losers', verdict: 'loser', entries: entries('loser') }}
        none="None: no ad costs clearly more than it brings."
        all={all('loser', 'All losers')}
      />
      <AdList
        {...{ id: 'tired', title: 'Tired', verdict: 'tired', entries: worn }}
        none="None: people have not seen any of them too often."
        all={all('tired', 'All tired ads')}
      />
    </div>
  );
}

const LEADERS = [
  { metric: 'hook_rate', title: 'Best hooks', none: 'No ad reports 3-second plays: videos do.' },
  { metric: 'hold_rate', title: 'Hold longest', none: 'No ad reports how long it was watched: videos do.' },
] as const;

/** Which ads make people stop, and which keep them, against the ad in the middle. */
export function LeaderLists({ ads }: { ads: readonly AdAnalysis[] }) {
  return (
    <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-8">
      {LEADERS.map(({ metric, title, none }) => {
        const median = medianOf(ads, metric);
        const meaning = METRIC_MEANINGS[metric];
        return (
          <AdList
            key={metric}
            id={metric}
            title={title}
            entries={topBy(ads, metric, SHOWN + 1).map(({ ad, figure }) => ({
              ad,
              figure,
              reason: ad.hook?.text ?? '',
            }))}
            none={none}
            note={median ? `${meaning} The ad in the middle has ${median.text}.` : null}
            all={{ href: `/insights?sort=${metric}`, words: 'All ads in this order' }}
          />
        );
      })}
    </div>
  );
}
