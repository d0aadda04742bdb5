import Link from 'next/link';
import { PREREQUISITES, type PrerequisiteId, type Prerequisites } from '@/lib/domain/insights/prerequisites';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { wordsOf } from '@/components/job-words/words-of';
import { NotifyButton } from '@/components/notify/notify-button';
import { StageMark } from '@/components/stages/stage-mark';
import { useTimeLeftText } from '@/components/stages/use-time-left-text';
import { buttonClass } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';

interface ShutGateProps {
  name: string;
  promise: string;
  prerequisites: Prerequisites;
  /** Under way: nothing but waiting is left. */
  analysis: IdentifiedJob | null;
}

/** What is still to be done, each with the way to it, and how far the analysis is that opens the page. */
export function ShutGate({ name, promise, prerequisites, analysis }: ShutGateProps) {
  const next = prerequisites.missing[0];
  return (
    <div className="flex flex-1 items-center justify-center bg-bed px-4 py-10 sm:p-10">
      <section aria-labelledby="gate" className="crop-marks w-full max-w-2xl bg-sheet p-5 sm:p-9">
        <h1 id="gate" tabIndex={-1} className="font-display text-display font-extrabold tracking-tight">
          {name}
        </h1>
        <p className="mt-2 max-w-[52ch]">{promise}</p>
        <h2 className="mt-7 font-display text-lead font-bold">It opens when this is done</h2>
        <ol className="mt-2 border-t border-ink">
          {PREREQUISITES.map(({ id, title, href }, index) => (
            <li key={id} className="border-b border-rule">
              <Step number={index + 1} title={title} href={href} status={stepStatus(id, prerequisites, analysis)} />
            </li>
          ))}
        </ol>
        {analysis ? (
          <Running job={analysis} />
        ) : (
          next && (
            <Link href={next.href} className={buttonClass('hot', 'mt-6')}>
              {next.title}
            </Link>
          )
        )}
      </section>
    </div>
  );
}

type StepStatus = 'done' | 'running' | 'waiting';
const STATUS_WORDS: Record<StepStatus, string> = { done: 'Done', running: 'Running', waiting: 'Missing' };

function stepStatus(id: PrerequisiteId, prerequisites: Prerequisites, analysis: IdentifiedJob | null): StepStatus {
  if (prerequisites[id]) return 'done';
  if (!analysis) return 'waiting';
  // Uploaded ads are analysed without an account, and then it needs none.
  return id === 'first_analysis_completed' ? 'running' : 'done';
}

function Step({ number, title, href, status }: { number: number; title: string; href: string; status: StepStatus }) {
  return (
    <Link href={href} className="flex min-h-14 items-center gap-3 py-2 hover:underline">
      <StageMark status={status} />
      <span className={status === 'done' ? 'min-w-0 flex-1 text-ink-soft' : 'min-w-0 flex-1 font-semibold'}>
        <span aria-hidden="true" className="me-2 font-mono text-mini font-normal text-ink-soft">
          {number}
        </span>
        {title}
      </span>
      <span className="shrink-0 text-small text-ink-soft">{STATUS_WORDS[status]}</span>
    </Link>
  );
}

function Running({ job }: { job: IdentifiedJob }) {
  const { barName, barText, howFar, stages } = wordsOf(job);
  const left = useTimeLeftText(job, stages);
  return (
    <div className="mt-6">
      <p className="min-h-6">
        <bdi>{job.progress.current_step}</bdi>
      </p>
      <HeatBar className="mt-2" value={job.progress.percentage} name={barName} valueText={barText} />
      <p className="mt-2 flex flex-wrap justify-between gap-x-4 font-mono text-small tabular-nums">
        <span>{howFar}</span>
        <span className="text-ink-soft">{left}</span>
      </p>
      <p className="mt-4">You need not wait here: this page opens by itself the moment it’s done, on every tab.</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-5">
        <Link href={`/jobs/${job.id}`} className={buttonClass('quiet')}>
          See how it goes
        </Link>
        <NotifyButton />
      </div>
    </div>
  );
}
