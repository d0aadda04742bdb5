'use client';

import { Download } from 'lucide-react';
import { downloadAd } from '@/lib/client/pictures/download-ads';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** Saves one ad, by a sign alone: on the sheet room is scarce. */
export function DownloadOne({ ad }: { ad: IdentifiedAd }) {
  const { busy, problem, run } = useAction(() => downloadAd(ad));
  return (
    <>
      <button
        type="button"
        aria-disabled={busy}
        onClick={run}
        className="-me-2 flex size-11 shrink-0 items-center justify-center hover:text-ember-ink sm:-me-1 sm:size-9"
      >
        <Download aria-hidden="true" className="size-4.5" />
        <span className="sr-only">Download ad {ad.number}</span>
      </button>
      <Problem text={problem} className="basis-full" />
    </>
  );
}
