import Link from 'next/link';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/jobs/job';
import { setPageOf } from '@/lib/client/sets/set-page-of';
import { Moment } from '@/components/ui/moment';

/** Product, brand and ticket of a job. */
export function JobTitle({ job }: { job: IdentifiedJob }) {
  const { title, byline } = subjectOf(job);
  const set = setPageOf(job);
  return (
    <>
      <p className="font-mono text-mini text-ink-soft">
        Ticket {job.id.slice(-6)} · <Moment at={job.created_at} />
      </p>
      <h1 dir="auto" className="mt-1 text-left font-sans text-[1.75rem] leading-[1.1] font-bold tracking-tight">
        {title}
      </h1>
      <p dir="auto" className="mt-1 text-left text-lead text-ink-soft">
        {byline}
      </p>
      {set && (
        <Link
          href={set}
          className="mt-1 inline-flex min-h-11 items-center underline decoration-rule-strong underline-offset-4 hover:decoration-ember"
        >
          All ads of its set
        </Link>
      )}
    </>
  );
}
