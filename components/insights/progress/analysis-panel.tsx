'use client';

import { X } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { cancelJob } from '@/lib/client/asking/job-actions';
import { useOnline } from '@/lib/client/browser/connection';
import { closeAnalysis } from '@/lib/client/insights/closed-analysis';
import type { AnalysisJob } from '@/lib/client/insights/insights-store';
import { kindOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { durationText } from '@/components/clock/clock-words';
import { useNow } from '@/components/clock/use-now';
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
import { Moment } from '@/components/ui/moment';
import { Notice } from '@/components/ui/notice';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
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
  const words = stageWords(job);
  const online = useOnline();
  const timeLeft = useTimeLeftText(job, words.stages);
  const cancel = useAction(() => cancelJob(job.id));
  const [asking, setAsking] = useState(false);
  const percentage = useHighest(job.progress.percentage, job.id);
  const phase = phaseOf({ ...job, progress: { ...job.progress, percentage } });
  return (
    <>
      <Head job={job}>
        <Button onClick={() => setAsking(true)} disabled={cancel.busy}>
          Cancel analysis
        </Button>
      </Head>
      <p className="mt-2 min-h-6">
        <bdi>
          {online ? job.progress.current_step : 'No connection. What happens meanwhile is shown once it is back.'}
        </bdi>
      </p>
      <PhaseBar phase={phase} value={percentage} text={words.barText} />
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 font-mono text-small tabular-nums">
        <span>
          {percentage} % · {words.howFar}
        </span>
        <span className="text-ink-soft">{timeLeft}</span>
      </p>
      <p className="text-small text-ink-soft empty:hidden">{summaryText(job)}</p>
      <Problem text={cancel.problem} className="mt-2 empty:hidden" />
      <div className="mt-4">
        <StageList stages={words.stages} open onFailure="The rest goes on without it." />
      </div>
      <Facts job={job} />
      <p className="mt-2 text-small text-ink-soft">You need not wait here: it goes on without this page.</p>
      <NotifyButton className="mt-1 px-0!" />
      <CancelDialog open={asking} words={words.cancel} onClose={() => setAsking(false)} onConfirm={cancel.run} />
    </>
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
          <X aria-hidden="true" className="size-[1.125rem]" />
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
