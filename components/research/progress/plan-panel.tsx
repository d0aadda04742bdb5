'use client';

import Link from 'next/link';
import { useId } from 'react';
import type { PlanJob } from '@/lib/client/research/plan-jobs';
import { isTerminal } from '@/lib/domain/work/job-status';
import { Announcer } from '@/components/job-progress/announcer';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import type { ShownStage } from '@/components/job-words/shown-stages';
import { spokenStages, stageWords } from '@/components/job-words/stage-words';
import { RunningPanel } from '@/components/stages/running-panel';
import { buttonClass } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Notice } from '@/components/ui/notice';

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
  return (
    <section aria-labelledby={id} className="border border-ink bg-sheet p-4 sm:p-5">
      <RunningPanel
        job={job}
        cancelText={words.cancel.button}
        head={(cancel) => (
          <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
            <h2 id={id} className="font-display text-title font-bold tracking-tight">
              {words.heading}
            </h2>
            {cancel}
          </div>
        )}
        bar={(percentage) => <HeatBar value={percentage} name={words.barName} valueText={words.barText} />}
      />
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
