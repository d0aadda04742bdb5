import Link from 'next/link';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import type { Figure } from '@/lib/domain/insights/figures/figure';
import { METRIC_WORDS } from '@/lib/domain/insights/figures/metric-words';
import { AdPoster } from '@/components/insights/poster/ad-poster';
import { adHref } from '@/components/insights/words/ad-href';

interface AdRowProps {
  ad: AdAnalysis;
  /** The figure that puts it here; null where none is reported. */
  figure: Figure | null;
  /** Why it is here, a sentence. */
  reason: string;
}

/** An ad of a list: how it looks, what it is called, its figure, and why. */
export function AdRow({ ad, figure, reason }: AdRowProps) {
  return (
    <li className="group relative grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-b border-rule py-2.5">
      <AdPoster ad={ad} className="size-14" />
      <div className="min-w-0">
        <h4 className="font-semibold">
          {/* The whole row is the link's target. */}
          <Link
            href={adHref(ad.ad_id)}
            className="line-clamp-1 decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            <bdi>{ad.ad_name}</bdi>
          </Link>
        </h4>
        {reason && (
          <p dir="auto" className="line-clamp-3 text-start text-small text-ink-soft">
            {reason}
          </p>
        )}
      </div>
      {figure?.metric && (
        <p className="text-end">
          <span className="block font-mono tabular-nums">
            <bdi>{figure.text}</bdi>
          </span>
          <span className="block text-mini text-ink-soft">{METRIC_WORDS[figure.metric].title}</span>
        </p>
      )}
    </li>
  );
}
