'use client';

import Link from 'next/link';
import { useId, useState } from 'react';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { useOnline } from '@/lib/client/browser/connection';
import type { PlanJob } from '@/lib/client/research/plan-jobs';
import { isTerminal } from '@/lib/domain/work/job-status';
import { Announcer } from '@/components/job-progress/announcer';
import { CancelDialog } from '@/components/job-progress/cancel-dialog';
import { useHighest } from '@/components/job-progress/use-highest';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import type { ShownStage } from '@/components/job-words/shown-stages';
import { spokenStages, stageWords } from '@/components/job-words/stage-words';
import { NotifyButton } from '@/components/notify/notify-button';
import { StageList } from '@/components/stages/stage-list';
import { useTimeLeftText } from '@/components/stages/use-time-left-text';
import { Button, buttonClass } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

/** How a job goes that finds something out, live; of one that has ended, what went wrong, or nothing where nothing did. */
export function PlanPanel({ job }: { job: PlanJob }) {
  const words = stageWords(job);
  const ended = isTerminal(job.status);
  useTabTitle(ended ? null : words.tab);
  return (
    <>
      {ended ? <Ended job={job} /> : <Running job={job} />}
      <Announcer
        status={job.status}
        now={words.stages}
        keyOf={statusesOf}
        spoken={spokenStages}
        outcome={words.outcome}
      />
    </>
  );
}

const statusesOf = (stages: readonly ShownStage[]) => stages.map(({ status }) => status).join();

function Running({ job }: { job: PlanJob }) {
  const id = useId();
  const words = stageWords(job);
  const online = useOnline();
  const timeLeft = useTimeLeftText(job, words.stages);
  const cancel = useAction(() => cancelJob(job.id));
  const [asking, setAsking] = useState(false);
  const percentage = useHighest(job.progress.percentage, job.id);
  return (
    <section aria-labelledby={id} className="border border-ink bg-sheet p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h2 id={id} className="font-display text-title font-bold tracking-tight">
          {words.heading}
        </h2>
        <Button onClick={() => setAsking(true)} disabled={cancel.busy}>
          {words.cancel.button}
        </Button>
      </div>
      <p className="mt-2 min-h-6">
        <bdi>
          {online ? job.progress.current_step : 'No connection. What happens meanwhile is shown once it is back.'}
        </bdi>
      </p>
      <HeatBar value={percentage} name={words.barName} valueText={words.barText} />
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 font-mono text-small tabular-nums">
        <span>
          {percentage} % · {words.howFar}
        </span>
        <span className="text-ink-soft">{timeLeft}</span>
      </p>
      <Problem text={cancel.problem} className="mt-2 empty:hidden" />
      <div className="mt-3">
        <StageList stages={words.stages} open onFailure="The rest goes on without it." />
      </div>
      <p className="mt-2 text-small text-ink-soft">You need not wait here: it goes on without this page.</p>
      <NotifyButton className="mt-1 px-0!" />
      <CancelDialog open={asking} words={words.cancel} onClose={() => setAsking(false)} onConfirm={cancel.run} />
    </section>
  );
}

function Ended({ job }: { job: PlanJob }) {
  const { advice, outcome } = stageWords(job);
  if (job.status === 'completed') return null;
  return (
    <Notice tone={job.status === 'failed' ? 'alarm' : 'plain'}>
      <p className="font-semibold">{outcome}</p>
      {job.error && (
        <>
          <p dir="auto">{job.error.message}</p>
          <p className="text-ink-soft">{advice?.advice}</p>
        </>
      )}
      <Link href={`/jobs/${job.id}`} className={buttonClass('quiet', 'px-0! text-small')}>
        All of this job
      </Link>
    </Notice>
  );
}
