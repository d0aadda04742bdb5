'use client';

import type { ShownStage } from '@/components/job-words/shown-stages';
import { clockTime, durationText } from '@/components/clock/clock-words';
import { useNow } from '@/components/clock/use-now';

/** How long a stage took, or takes so far; nothing of one that has not begun, or of which no end is known. */
export function StageDuration({ stage: { status, startedAt, endedAt } }: { stage: ShownStage }) {
  if (!startedAt) return null;
  if (endedAt) {
    return (
      <span title={`${clockTime(startedAt)} – ${clockTime(endedAt)}`}>
        {durationText(endedAt.getTime() - startedAt.getTime())}
      </span>
    );
  }
  return status === 'running' ? <SoFar since={startedAt} /> : null;
}

function SoFar({ since }: { since: Date }) {
  const now = useNow();
  if (now === null) return null;
  return <span title={`since ${clockTime(since)}`}>{durationText(now - since.getTime())}</span>;
}
