'use client';

import { useAdEdit } from '@/lib/client/asking/ad-edits';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { clockTime } from '@/components/clock/clock-words';
import { underWayText } from '../ad/version-words';

interface DraftMarkProps {
  jobId: string;
  ad: IdentifiedAd;
  picked: boolean;
  onPick: (picked: boolean) => void;
}

const PLACE = 'absolute start-2 top-2 z-1 flex items-center gap-2 bg-sheet px-2 text-small font-medium';

/** What is special about a finished ad on the sheet: another version of it is under way, or it is a draft, to be picked. */
export function DraftMark({ jobId, ad, picked, onPick }: DraftMarkProps) {
  const { underWay } = useAdEdit(jobId, ad.id);
  if (underWay && underWay.asked !== 'show') {
    const { nextTry } = underWay;
    return (
      <p className={`${PLACE} me-2 min-h-8`}>
        {nextTry ? (
          <span>
            Waiting to try again at <time dateTime={nextTry.at.toISOString()}>{clockTime(nextTry.at)}</time>
          </span>
        ) : (
          underWayText(underWay)
        )}
      </p>
    );
  }
  if (!ad.draft) return null;
  return (
    // Larger to a finger than to the eye: on a phone it would hide too much of the ad.
    <label className={`${PLACE} min-h-8 cursor-pointer before:absolute before:-inset-2 hover:bg-bed`}>
      <input
        type="checkbox"
        checked={picked}
        aria-label={`Draft, pick ad ${ad.number}`}
        onChange={(event) => onPick(event.target.checked)}
        className="size-4.5"
      />
      Draft
    </label>
  );
}
