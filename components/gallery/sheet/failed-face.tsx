'use client';

import { RotateCw } from 'lucide-react';
import { retryAd } from '@/lib/client/asking/job-actions';
import { type IdentifiedAd, MAX_GENERATIONS } from '@/lib/domain/ads/ad';
import { RECOVERY_ADVICE } from '@/lib/domain/shared/error-code';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

interface FailedFaceProps {
  ad: IdentifiedAd;
  jobId: string;
  /** Nothing of a cancelled job is made any more. */
  retryable: boolean;
  onRetry: () => void;
}

/** A failed ad in its frame: the reason, and the way to ask for it once more. */
export function FailedFace({ ad, jobId, retryable, onRetry }: FailedFaceProps) {
  const isTriedOut = ad.generation >= MAX_GENERATIONS;
  const { problem, run } = useAction(() => retryAd(jobId, ad));
  return (
    <div className="absolute inset-0 flex flex-col justify-between gap-2 overflow-y-auto border border-s-[3px] border-rule border-s-alarm bg-sheet p-2.5">
      <p className="text-small leading-[1.125rem] font-semibold text-alarm">
        {ad.error ? RECOVERY_ADVICE[ad.error.code].title : 'It could not be made'}
      </p>
      <Problem text={problem} />
      {retryable && isTriedOut && (
        <p className="text-small text-ink-soft">
          It was tried too often. Start another set with other words or another photo.
        </p>
      )}
      {retryable && !isTriedOut && (
        <button
          type="button"
          onClick={() => {
            onRetry();
            run();
          }}
          className="flex min-h-11 w-full shrink-0 items-center justify-center gap-1.5 border border-ink px-2 text-small font-semibold hover:bg-ink hover:text-paper"
        >
          <RotateCw aria-hidden="true" className="size-4" />
          Try again<span className="sr-only">, ad {ad.number}</span>
        </button>
      )}
    </div>
  );
}
