'use client';

import { type ReactNode, useState } from 'react';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { useOnline } from '@/lib/client/browser/connection';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { CancelDialog } from '@/components/job-progress/cancel-dialog';
import { useHighest } from '@/components/job-progress/use-highest';
import { stageWords } from '@/components/job-words/stage-words';
import { NotifyButton } from '@/components/notify/notify-button';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { StageList } from './stage-list';
import { useTimeLeftText } from './use-time-left-text';

interface RunningPanelProps {
  job: IdentifiedJob;
  cancelText: string;
  /** What it is called, with the button that cancels it. */
  head: (cancel: ReactNode) => ReactNode;
  /** How far it is, 0–100; never less than it was. */
  bar: (percentage: number) => ReactNode;
  /** What there is so far, in a line. */
  summary?: ReactNode;
  /** What else is to be known of the job, below its stages. */
  facts?: ReactNode;
}

/** A job that runs on a page of its subject, live: how far it is, stage by stage, and the way to end it. */
export function RunningPanel({ job, cancelText, head, bar, summary, facts }: RunningPanelProps) {
  const words = stageWords(job);
  const online = useOnline();
  const timeLeft = useTimeLeftText(job, words.stages);
  const cancel = useAction(() => cancelJob(job.id));
  const [asking, setAsking] = useState(false);
  const percentage = useHighest(job.progress.percentage, job.id);
  const step = online ? job.progress.current_step : 'No connection. What happens meanwhile is shown once it is back.';
  return (
    <>
      {head(
        <Button onClick={() => setAsking(true)} disabled={cancel.busy}>
          {cancelText}
        </Button>,
      )}
      <p className="mt-2 min-h-6">
        <bdi>{step}</bdi>
      </p>
      {bar(percentage)}
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 font-mono text-small tabular-nums">
        <span>
          {percentage} % · {words.howFar}
        </span>
        <span className="text-ink-soft">{timeLeft}</span>
      </p>
      {summary}
      <Problem text={cancel.problem} className="mt-2 empty:hidden" />
      <div className="mt-3">
        <StageList stages={words.stages} open onFailure="The rest goes on without it." />
      </div>
      {facts}
      <p className="mt-2 text-small text-ink-soft">You need not wait here: it goes on without this page.</p>
      <NotifyButton className="mt-1 px-0!" />
      <CancelDialog open={asking} words={words.cancel} onClose={() => setAsking(false)} onConfirm={cancel.run} />
    </>
  );
}
