'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { closeAnalysis } from '@/lib/client/insights/closed-analysis';
import type { AnalysisJob } from '@/lib/client/insights/insights-store';
import { kindOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { durationText } from '@/components/clock/clock-words';
import { useNow } from '@/components/clock/use-now';
import { Announcer } from '@/components/job-progress/announcer';
import { useTabTitle } from '@/components/job-progress/use-tab-title';
import type { ShownStage } from '@/components/job-words/shown-stages';
import { spokenStages, stageWords } from '@/components/job-words/stage-words';
import { RunningPanel } from '@/components/stages/running-panel';
import { Button, buttonClass } from '@/components/ui/button';
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { phaseOf, summaryText, tookMs } from './phase';
import { PhaseBar, PhaseMark } from './phase-bar';

/** The newest analysis: how it goes, live, or what has come of it until it is put away. */
export function AnalysisPanel({ job }: { job: AnalysisJob }) {
  const words = stageWords(job);
  const ended = isTerminal(job.status);
  useTabTitle(ended ? null : words.tab);
  return (
    <section aria-labelledby="analysis-heading" className="mt-6 border border-ink bg-sheet px-4 py-4 sm:px-5">
      {ended ? <Ended job={job} /> : <Running job={job} />}
      <Announcer
        status={job.status}
        now={words.stages}
        keyOf={statusesOf}
        spoken={spokenStages}
        outcome={words.outcome}
      />
    </section>
  );
}

const statusesOf = (stages: readonly ShownStage[]) => stages.map(({ status }) => status).join();

function headingOf(job: AnalysisJob): string {
  if (!isTerminal(job.status)) return 'Analysis under way';
  const { outcome } = stageWords(job);
  return outcome === kindOf(job).doneStep ? 'Analysis completed' : outcome;
}

function Head({ job, children }: { job: AnalysisJob; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <h2 id="analysis-heading" className="font-display text-title font-bold tracking-tight">
          {headingOf(job)}
        </h2>
        <PhaseMark job={job} />
      </div>
      {children}
    </div>
  );
}

function Running({ job }: { job: AnalysisJob }) {
  const { barText } = stageWords(job);
  return (
    <RunningPanel
      job={job}
      cancelText="Cancel analysis"
      head={(cancel) => <Head job={job}>{cancel}</Head>}
      bar={(percentage) => {
        const phase = phaseOf({ ...job, progress: { ...job.progress, percentage } });
        return <PhaseBar phase={phase} value={percentage} text={barText} />;
      }}
      summary={<p className="text-small text-ink-soft empty:hidden">{summaryText(job)}</p>}
      facts={<Facts job={job} />}
    />
  );
}

function Ended({ job }: { job: AnalysisJob }) {
  const { error, result } = job;
  const { advice, barText } = stageWords(job);
  const value = job.status === 'completed' ? 100 : job.progress.percentage;
  return (
    <>
      <Head job={job}>
        <Button onClick={() => closeAnalysis(job.id)}>
          <X aria-hidden="true" className="size-4.5" />
          Close
        </Button>
      </Head>
      <div className="mt-3">
        <PhaseBar phase={phaseOf(job)} value={value} text={barText} />
      </div>
      <p className="mt-2 empty:hidden">{summaryText(job)}</p>
      {error && advice && (
        <Notice tone="alarm" className="mt-3">
          <p className="font-semibold">{advice.title}</p>
          <p dir="auto">{error.message}</p>
          <p className="text-ink-soft">{advice.advice}</p>
        </Notice>
      )}
      {result && result.warnings.length > 0 && (
        <ul aria-label="What to look at" className="mt-3 grid gap-1 border-s-[3px] border-ember ps-3 text-small">
          {result.warnings.map((warning) => (
            <li key={warning} dir="auto">
              {warning}
            </li>
          ))}
        </ul>
      )}
      <Facts job={job} />
      <p className="mt-2 flex flex-wrap gap-x-4">
        <Link href={`/jobs/${job.id}`} className={buttonClass('quiet', 'px-0!')}>
          All of this analysis
        </Link>
        {job.status !== 'completed' && (
          <a href="#analyse" className={buttonClass('quiet', 'px-0!')}>
            Start another one
          </a>
        )}
      </p>
    </>
  );
}

/** What a person would tell who helps: which it is, when it began, how long it takes. */
function Facts({ job }: { job: AnalysisJob }) {
  const now = useNow();
  const took = tookMs(job, isTerminal(job.status) ? null : now);
  return (
    <p className="mt-3 font-mono text-mini text-ink-soft tabular-nums">
      {job.id.slice(-6)} · <Moment at={job.started_at ?? job.created_at} />
      {took !== null && ` · ${durationText(took)}`}
    </p>
  );
}
