'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cancelJob } from '@/lib/client/asking/job-actions';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import type { JobWords } from '@/components/job-words/job-words';
import { NotifyButton } from '@/components/notify/notify-button';
import { Button } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { CancelDialog } from './cancel-dialog';
import { useHighest } from './use-highest';

interface ProgressPanelProps {
  job: IdentifiedJob;
  words: JobWords;
  /** What happens right now. */
  step: string;
  /** In words; null while nothing can be said. */
  timeLeft: string | null;
  takeFocus: boolean;
  /** What there is to follow besides. */
  children?: ReactNode;
}

/** How a running job goes: step, heat, count and time left, and the way to stop it. */
export function ProgressPanel({ job, words, step, timeLeft, takeFocus, children }: ProgressPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const cancel = useAction(() => cancelJob(job.id));
  const [asking, setAsking] = useState(false);
  const percentage = useHighest(job.progress.percentage, job.id);

  useEffect(() => {
    if (!takeFocus) return;
    // With the next frame: both need the page laid out, and it will be by then.
    const frame = requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [takeFocus]);

  return (
    <section aria-labelledby="progress-heading" className="mb-9 grid sm:grid-cols-[minmax(0,1fr)_auto]">
      <h2
        id="progress-heading"
        ref={heading}
        tabIndex={-1}
        className="min-w-0 scroll-mt-6 self-center font-display text-title font-bold tracking-tight"
      >
        {words.heading}
      </h2>
      <p className="mt-1 min-h-6 sm:col-span-2">
        <bdi>{step}</bdi>
      </p>
      <HeatBar className="mt-2 sm:col-span-2" value={percentage} name={words.barName} valueText={words.barText} />
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 font-mono text-small tabular-nums sm:col-span-2">
        <span>{words.howFar}</span>
        <span className="text-ink-soft">{timeLeft}</span>
      </p>
      <Button onClick={() => setAsking(true)} className="mt-4 sm:col-start-2 sm:row-start-1 sm:mt-0">
        {words.cancel.button}
      </Button>
      <Problem text={cancel.problem} className="mt-2 empty:hidden sm:col-span-2" />
      <NotifyButton className="mt-2 justify-self-start sm:col-span-2" />
      {children && <div className="mt-5 min-w-0 sm:col-span-2">{children}</div>}
      <CancelDialog open={asking} words={words.cancel} onClose={() => setAsking(false)} onConfirm={cancel.run} />
    </section>
  );
}
