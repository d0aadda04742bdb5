'use client';

import Link from 'next/link';
import { useOnline } from '@/lib/client/browser/connection';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { useHighest } from '@/components/job-progress/use-highest';
import { stageWords } from '@/components/job-words/stage-words';
import { StageStrip } from '@/components/stages/stage-strip';
import { Button, buttonClass } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Notice } from '@/components/ui/notice';
import { readingOutcome } from './reading-outcome';

interface ReadingStateProps {
  job: IdentifiedJob | null;
  isReading: boolean;
  jobId: string | null;
  onPutAway: () => void;
}

/** How the reading of an address goes, and then what is kept of it. */
export function ReadingState({ job, isReading, jobId, onPutAway }: ReadingStateProps) {
  return isReading || job === null ? <Reading job={job} jobId={jobId} /> : <Read job={job} onPutAway={onPutAway} />;
}

const linkClass =
  'inline-flex min-h-11 items-center text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember';

function Reading({ job, jobId }: Pick<ReadingStateProps, 'job' | 'jobId'>) {
  const online = useOnline();
  const percentage = useHighest(job?.progress.percentage ?? 0, jobId ?? '');
  return (
    <div className="border-t border-rule bg-sheet px-3 pt-2.5 pb-1">
      <p className="text-small">
        {online
          ? (job?.progress.current_step ?? 'Sending the address…')
          : 'No connection. It goes on by itself once it is back.'}
      </p>
      <HeatBar size="hair" value={percentage} name="Reading" className="mt-2" />
      <StageStrip stages={job ? stageWords(job).stages : []} className="mt-2" />
      {job && (
        <Link href={`/jobs/${job.id}`} className={linkClass}>
          Follow it on its own page
        </Link>
      )}
    </div>
  );
}

function Read({ job, onPutAway }: { job: IdentifiedJob; onPutAway: () => void }) {
  const { tone, title, lines, brandId, productId } = readingOutcome(job);
  return (
    <Notice tone={tone} className="border-t border-t-rule">
      <p dir="auto" className="font-semibold">
        {title}
      </p>
      {lines.map((line) => (
        <p key={line} dir="auto" className="text-small">
          {line}
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-x-4">
        {brandId && (
          <Link
            href={productId ? `/brands/${brandId}/products/${productId}` : `/brands/${brandId}`}
            className={buttonClass('quiet')}
          >
            {productId ? 'Open the product' : 'Open the brand'}
          </Link>
        )}
        <Link href={`/jobs/${job.id}`} className={linkClass}>
          What was read
        </Link>
        <Button look="quiet" className="text-small" onClick={onPutAway}>
          Put this away
        </Button>
      </div>
    </Notice>
  );
}
