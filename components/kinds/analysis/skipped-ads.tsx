import { ChevronDown } from 'lucide-react';
import type { AdAnalysisResult } from '@/lib/domain/kinds/analysis/ad-analysis';

/** More are folded: what was read matters more. */
const SHOWN_AT_ONCE = 3;

/** What of the ads could not be read, each with the reason; nothing where all could. */
export function SkippedAds({ skipped }: Pick<AdAnalysisResult, 'skipped'>) {
  if (skipped.length === 0) return null;
  const title = skipped.length === 1 ? '1 ad was not read in full' : `${skipped.length} ads were not read in full`;
  return (
    <details open={skipped.length <= SHOWN_AT_ONCE} className="group mt-6 border-t border-rule pt-2">
      <summary className="flex min-h-11 list-none items-center gap-1.5 font-display text-small font-bold [&::-webkit-details-marker]:hidden">
        {title}
        <ChevronDown aria-hidden="true" className="size-4 -rotate-90 group-open:rotate-0 rtl:rotate-90" />
      </summary>
      <ul className="grid gap-3 border-s-[3px] border-ember ps-3 text-small">
        {skipped.map(({ ad_id, ad_name, reason }, index) => (
          <li key={`${ad_id}-${index}`} className="min-w-0">
            <bdi className="font-semibold">{ad_name || ad_id}</bdi>
            <p dir="auto">{reason}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
