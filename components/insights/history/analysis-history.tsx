'use client';

import Link from 'next/link';
import type { AnalysisJobs } from '@/lib/client/insights/insights-store';
import { subjectOf } from '@/lib/domain/jobs/job';
import { durationText } from '@/components/clock/clock-words';
import { Moment } from '@/components/ui/moment';
import { summaryText, tookMs } from '../progress/phase';
import { PhaseMark } from '../progress/phase-bar';

/** So many are listed; the rest stands under Jobs. */
const SHOWN = 8;

/** The person's analyses: when, what of, what has come of each and how long it took. */
export function AnalysisHistory({ view: { state, jobs, error } }: { view: AnalysisJobs }) {
  if (state === 'failed') return <p className="text-small text-alarm">{error ?? 'They can’t be shown right now.'}</p>;
  if (state === 'loading' && jobs.length === 0) {
    return (
      <p role="status" className="text-small text-ink-soft">
        Looking for your analyses…
      </p>
    );
  }
  if (jobs.length === 0) return <p className="text-small text-ink-soft">None yet. Each is listed here for a week.</p>;
  return (
    <>
      <ol className="border-t border-rule-strong">
        {jobs.slice(0, SHOWN).map((job) => (
          <HistoryRow key={job.id} job={job} />
        ))}
      </ol>
      {jobs.length > SHOWN && (
        <Link
          href="/jobs"
          className="inline-flex min-h-11 items-center text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          All jobs
        </Link>
      )}
    </>
  );
}

function HistoryRow({ job }: { job: AnalysisJobs['jobs'][number] }) {
  const took = tookMs(job, null);
  return (
    <li className="group relative border-b border-rule py-2.5 text-small">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <Link
          href={`/jobs/${job.id}`}
          className="font-semibold decoration-ember underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          <Moment at={job.created_at} />
        </Link>
        <span className="font-mono text-mini text-ink-soft tabular-nums">{took !== null && durationText(took)}</span>
      </p>
      <p dir="auto" className="truncate text-ink-soft">
        {subjectOf(job).title}
      </p>
      <PhaseMark job={job} className="mt-0.5" />
      <p className="text-ink-soft empty:hidden">{summaryText(job) ?? job.error?.message}</p>
    </li>
  );
}
