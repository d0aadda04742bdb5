'use client';

import type { AdEdit } from '@/lib/client/ad-edits';
import type { NextTry } from '@/lib/client/ask-for-version';
import { useOnline } from '@/lib/client/connection';
import { RECOVERY_ADVICE } from '@/lib/domain/error-code';
import { clockTime, countdown } from './retry-words';
import { useSecondsUntil } from './use-seconds-until';
import { useSlow } from './use-slow';

const SLOW_MS = 8000;

/** What is said over the picture while the next version is under way. */
export function MakingWords({ askedAt, nextTry, size }: Pick<AdEdit, 'askedAt' | 'nextTry' | 'size'>) {
  const online = useOnline();
  const slow = useSlow(askedAt, SLOW_MS);
  if (!online) return 'You are offline. It is sent as soon as the connection is back.';
  if (nextTry) return <NextTryWords {...nextTry} />;
  if (slow) return 'This takes longer than usual. It will appear here by itself.';
  return size === null ? 'Making it…' : `Making it at ${size}…`;
}

function NextTryWords({ at, error }: NextTry) {
  const left = countdown(useSecondsUntil(at.getTime()));
  return (
    <>
      {error && <span className="block font-semibold">{RECOVERY_ADVICE[error.code].title}</span>}
      Waiting to try again at <time dateTime={at.toISOString()}>{clockTime(at)}</time>
      {left !== null && (
        <span aria-hidden="true" className="ms-2 font-mono text-mini text-ink-soft tabular-nums">
          {left}
        </span>
      )}
    </>
  );
}
