import Link from 'next/link';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { useHighest } from '@/components/job-progress/use-highest';
import { wordsOf } from '@/components/job-words/words-of';
import { viewOf } from '@/components/kinds/view-of';
import { StageStrip } from '@/components/stages/stage-strip';
import { HeatBar } from '@/components/ui/heat-bar';
import { Moment } from '@/components/ui/moment';

/** One job in the list: what it is about, how it goes, and what it can be recognised by. */
export function JobRow({ job }: { job: IdentifiedJob }) {
  const { title, byline } = subjectOf(job);
  const { line, stages } = wordsOf(job);
  const { Preview } = viewOf(job.type);
  const percentage = useHighest(job.progress.percentage, job.id);
  const running = !isTerminal(job.status);
  return (
    <li className="group relative grid gap-x-6 gap-y-3 border-b border-rule py-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <p className="font-mono text-mini text-ink-soft tabular-nums">
          {job.id.slice(-6)} · <Moment at={job.created_at} />
        </p>
        <h2 className="mt-0.5 text-lead font-semibold">
          {/* The whole row is the link's target. */}
          <Link
            href={`/jobs/${job.id}`}
            dir="auto"
            className="line-clamp-2 text-left decoration-ember decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0"
          >
            {title}
          </Link>
        </h2>
        <p dir="auto" className="truncate text-left text-ink-soft">
          {byline}
        </p>
        <p className={job.status === 'failed' ? 'mt-1 text-small font-medium text-alarm' : 'mt-1 text-small'}>{line}</p>
        {running && <HeatBar size="hair" value={percentage} name={`Progress of ${title}`} className="mt-2 max-w-80" />}
        {job.status !== 'completed' && <StageStrip stages={stages} className="mt-2 max-w-80" />}
      </div>
      <Preview job={job} />
    </li>
  );
}
