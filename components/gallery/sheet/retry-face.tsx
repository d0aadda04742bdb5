'use client';

import { RECOVERY_ADVICE, type RecordedError } from '@/lib/domain/shared/error-code';
import { clockTime, countdown } from '@/components/clock/clock-words';
import { useSecondsUntil } from '@/components/clock/use-seconds-until';

interface RetryFaceProps {
  retryAt: Date;
  /** Why the try before has failed. */
  error: RecordedError | null;
}

/** An ad in its frame that is tried again by itself: why, when, and how long that is from now. */
export function RetryFace({ retryAt, error }: RetryFaceProps) {
  const left = countdown(useSecondsUntil(retryAt.getTime()));
  return (
    <div className="absolute inset-0 flex flex-col items-center justify-center gap-1 overflow-y-auto p-2.5 text-center text-small leading-[1.125rem]">
      {error && <p className="bg-sheet px-1 font-semibold">{RECOVERY_ADVICE[error.code].title}</p>}
      <p className="bg-sheet px-1 text-ink-soft">
        Waiting to try again at <time dateTime={retryAt.toISOString()}>{clockTime(retryAt)}</time>
      </p>
      {left !== null && (
        <p aria-hidden="true" className="bg-sheet px-1 font-mono text-mini text-ink-soft tabular-nums">
          {left}
        </p>
      )}
    </div>
  );
}
