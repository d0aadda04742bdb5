'use client';

import { Download } from 'lucide-react';
import { downloadAd } from '@/lib/client/download-ads';
import type { IdentifiedAd } from '@/lib/domain/ad';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** Saves one ad: a full button, or only its sign where room is scarce. */
export function DownloadOne({ ad, compact = false }: { ad: IdentifiedAd; compact?: boolean }) {
  const { busy, problem, run } = useAction(() => downloadAd(ad));
  if (!compact) {
    return (
      <div>
        <Button look="hot" aria-disabled={busy} onClick={run} className="w-full">
          <Download aria-hidden="true" className="size-[1.125rem]" />
          Download
        </Button>
        <Problem text={problem} className="mt-2" />
      </div>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-disabled={busy}
        onClick={run}
        className="-me-2 flex size-11 shrink-0 items-center justify-center hover:text-ember-ink sm:-me-1 sm:size-9"
      >
        <Download aria-hidden="true" className="size-[1.0625rem]" />
        <span className="sr-only">Download ad {ad.number}</span>
      </button>
      <Problem text={problem} className="basis-full" />
    </>
  );
}
