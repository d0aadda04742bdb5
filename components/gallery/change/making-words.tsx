'use client';

import { useEffect, useState } from 'react';
import { useOnline } from '@/lib/client/browser/connection';
import type { NextTry, UnderWay } from '@/lib/client/asking/version-answer';
import { RECOVERY_ADVICE } from '@/lib/domain/shared/error-code';
import { clockTime, countdown } from '@/components/clock/clock-words';
import { useSecondsUntil } from '@/components/clock/use-seconds-until';
import { underWayText } from '../ad/version-words';

const SLOW_MS = 8000;

/** What is said over the picture while the next version is under way. */
export function MakingWords({ underWay }: { underWay: UnderWay }) {
  const { since, stage, inTurn, nextTry } = underWay;
  const online = useOnline();
  const slow = useSlow(since, SLOW_MS);
  if (!online && stage === 'sending') return 'You are offline. It is sent as soon as the connection is back.';
  if (nextTry) return <NextTryWords {...nextTry} />;
  if (slow && !inTurn) return 'This takes longer than usual. It will appear here by itself.';
  return (
    <>
      {underWayText(underWay)}
      {stage === 'waiting' && (
        <span className="block font-normal text-ink-soft">You need not wait here: it goes on without this page.</span>
      )}
    </>
  );
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

/** Whether what began at `since` (milliseconds) is still under way after `patience` milliseconds. */
function useSlow(since: number | null, patience: number): boolean {
  const [slowSince, setSlowSince] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setSlowSince(since), since + patience - Date.now());
    return () => clearTimeout(timer);
  }, [since, patience]);
  return since !== null && slowSince === since;
}
