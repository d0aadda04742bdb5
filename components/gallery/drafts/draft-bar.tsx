'use client';

import { useRef } from 'react';
import { remakeVersion } from '@/lib/client/asking/ad-edits';
import { picksUsd } from '@/lib/client/asking/ad-picks';
import { useService } from '@/lib/client/listening/service-store';
import { aboutUsd } from '@/lib/client/asking/version-prices';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { LARGE_SIZES, type LargeSize } from '@/lib/domain/shared/aspect-ratio';
import { classNames } from '@/components/ui/class-names';
import { Button } from '@/components/ui/button';
import { barText, remakeName } from './draft-words';

interface DraftBarProps {
  jobId: string;
  /** Those that can be picked, and those of them that are. */
  drafts: readonly IdentifiedAd[];
  picked: readonly IdentifiedAd[];
  /** How many are being made again. */
  underWay: number;
  onPick: (ads: readonly IdentifiedAd[]) => void;
}

/** Under a sheet with drafts, in reach while it is scrolled: makes those that were picked again, larger. */
export function DraftBar({ jobId, drafts, picked, underWay, onPick }: DraftBarProps) {
  const bar = useRef<HTMLElement>(null);
  const service = useService();
  const allPicked = picked.length === drafts.length;

  function remake(size: LargeSize) {
    for (const ad of picked) void remakeVersion(jobId, ad, ad.version, size);
    onPick([]);
    // The button goes away with the picks.
    bar.current?.focus();
  }

  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label="Drafts"
      className="sticky bottom-0 z-2 mt-5 flex flex-wrap items-center gap-x-4 gap-y-2 border-t-2 border-ink bg-sheet py-3"
    >
      <p role="status" className="min-w-44 flex-1 text-small">
        {barText({ drafts: drafts.length, picked: picked.length, underWay })}
      </p>
      {drafts.length > 0 && (
        <Button look="quiet" onClick={() => onPick(allPicked ? [] : drafts)}>
          {allPicked ? 'Pick none' : 'Pick all'}
        </Button>
      )}
      {picked.length > 0 && (
        <div className="flex gap-2 max-sm:w-full">
          {LARGE_SIZES.map((size, index) => {
            const price = aboutUsd(picksUsd(service, picked, size));
            return (
              <Button
                key={size}
                look={index === 0 ? 'hot' : 'plain'}
                aria-label={remakeName(picked.length, size, price)}
                onClick={() => remake(size)}
                className={classNames('flex-col gap-0!', index === 0 && 'max-sm:flex-1')}
              >
                <span>{index === 0 ? remakeName(picked.length, size, null) : size}</span>
                {price && <span className="font-mono text-mini font-normal">{price}</span>}
              </Button>
            );
          })}
        </div>
      )}
    </section>
  );
}
