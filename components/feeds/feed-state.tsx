'use client';

import Link from 'next/link';
import { useOnline } from '@/lib/client/browser/connection';
import { putFeedAway } from '@/lib/client/tickets/feed/feed-ticket-store';
import type { TicketFile } from '@/lib/client/files/ticket-file';
import { useHighest } from '@/components/job-progress/use-highest';
import { stageWords } from '@/components/job-words/stage-words';
import { StageStrip } from '@/components/stages/stage-strip';
import { Button, buttonClass } from '@/components/ui/button';
import { HeatBar } from '@/components/ui/heat-bar';
import { Notice } from '@/components/ui/notice';
import { type FeedJob, feedOutcome } from './feed-outcome';
import { SkippedRows } from './skipped-rows';

const linkClass =
  'inline-flex min-h-11 items-center text-small underline decoration-rule-strong underline-offset-4 hover:decoration-ember';

interface ImportingProps {
  job: FeedJob | null;
  jobId: string | null;
  file: TicketFile | undefined;
}

/** How an import goes: its file on the way, then its stages. */
export function Importing({ job, jobId, file }: ImportingProps) {
  const online = useOnline();
  const percentage = useHighest(job?.progress.percentage ?? 0, jobId ?? '');
  const uploaded = Math.round((file?.progress ?? 0) * 100);
  const isUploading = file !== undefined && file.status !== 'done';
  const step = isUploading ? `Uploading the file… ${uploaded} %` : (job?.progress.current_step ?? 'Sending the file…');
  return (
    <div className="mt-2">
      <p className="text-small">{online ? step : 'No connection. It goes on by itself once it is back.'}</p>
      <HeatBar
        size="hair"
        value={isUploading ? uploaded : percentage}
        name={isUploading ? 'Uploading' : 'Importing'}
        className="mt-2"
      />
      <StageStrip stages={job ? stageWords(job).stages : []} className="mt-2" />
      {job && !isUploading && (
        <Link href={`/jobs/${job.id}`} className={linkClass}>
          Follow it on its own page
        </Link>
      )}
    </div>
  );
}

/** What came of an import, with the rows that were left out. */
export function Imported({ job, isOnBrand }: { job: FeedJob; isOnBrand: boolean }) {
  const { tone, title, lines } = feedOutcome(job);
  const { result } = job;
  return (
    <Notice tone={tone} className="mt-3">
      <p className="font-semibold">{title}</p>
      {lines.map((line) => (
        <p key={line} dir="auto" className="text-small">
          {line}
        </p>
      ))}
      {result && <SkippedRows skipped={result.skipped} skipped_more={result.skipped_more} />}
      <div className="flex flex-wrap items-center gap-x-4">
        {!isOnBrand && result?.brand_id && (
          <Link href={`/brands/${encodeURIComponent(result.brand_id)}`} className={buttonClass('quiet')}>
            {result.brand_ids.length > 1 ? 'Open the brand with the most' : 'Open the brand'}
          </Link>
        )}
        <Link href={`/jobs/${job.id}`} className={linkClass}>
          What was imported
        </Link>
        <Button look="quiet" className="text-small" onClick={() => putFeedAway()}>
          Put this away
        </Button>
      </div>
    </Notice>
  );
}
