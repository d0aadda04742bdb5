'use client';

import { useEffect, useRef, useState } from 'react';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { useSecondsLeft } from '@/lib/client/listening/time-left';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { useWaitingFor } from '@/components/job-form/use-waiting-for';
import { Button } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { CancelDialog } from './cancel-dialog';
import type { JobCounts } from './job-counts';
import { countText, timeLeftText } from './job-words';

interface ProgressPanelProps {
  job: IdentifiedJob;
  ads: IdentifiedAd[];
  counts: JobCounts;
  takeFocus: boolean;
}

/** How a running job goes: step, heat, count and time left, and the way to stop it. */
export function ProgressPanel({ job, ads, counts, takeFocus }: ProgressPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const waitingFor = useWaitingFor(job.id);
  const secondsLeft = useSecondsLeft(job, ads);
  const cancel = useAction(() => cancelJob(job.id));
  const [asking, setAsking] = useState(false);
  const { percentage, current_step: step } = job.progress;

  useEffect(() => {
    if (!takeFocus) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [takeFocus]);

  return (
    <section aria-labelledby="progress-heading" className="mb-9 grid sm:grid-cols-[minmax(0,1fr)_auto]">
      <h2
        id="progress-heading"
        ref={heading}
        tabIndex={-1}
        className="min-w-0 scroll-mt-6 self-center font-display text-title font-bold tracking-tight"
      >
        Generation Progress
      </h2>
      <p className="mt-1 min-h-6 sm:col-span-2">{waitingFor ?? step}</p>
      <HeatBar
        className="mt-2 sm:col-span-2"
        value={percentage}
        name="Generation progress"
        valueText={`${percentage}%, ${countText(counts)}`}
      />
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 font-mono text-small tabular-nums sm:col-span-2">
        <span>{countText(counts)}</span>
        <span className="text-ink-soft">
          {secondsLeft !== null
            ? timeLeftText(secondsLeft)
            : counts.noun === 'ad' && job.status === 'processing' && 'timing the first ad'}
        </span>
      </p>
      <Button onClick={() => setAsking(true)} className="mt-4 sm:col-start-2 sm:row-start-1 sm:mt-0">
        Cancel Generation
      </Button>
      <Problem text={cancel.problem} className="mt-2 empty:hidden sm:col-span-2" />
      <CancelDialog open={asking} counts={counts} onClose={() => setAsking(false)} onConfirm={cancel.run} />
    </section>
  );
}
