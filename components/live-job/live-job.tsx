'use client';

import { useJob } from '@/lib/client/listening/jobs-store';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { viewOf } from '@/components/kinds/view-of';
import { Notice } from '@/components/ui/notice';
import { JobState } from './job-state';
import { LoadingJob } from './loading-job';
import { UnreadableNote } from './unreadable-note';

interface LiveJobProps {
  jobId: string;
  takeFocus?: boolean;
}

/** A job as it is right now, wherever it is shown. */
export function LiveJob({ jobId, takeFocus = false }: LiveJobProps) {
  const { state, job, error } = useJob(jobId);
  if (job) return <ReadyJob job={job} error={error} takeFocus={takeFocus} />;
  if (state === 'error') {
    return (
      <Notice tone="alarm" role="alert">
        {error ?? 'The job can’t be loaded right now. Reload the page to try again.'}
      </Notice>
    );
  }
  if (state === 'missing')
    return <Notice>This job is gone: jobs are deleted a year after they ended, analyses of ads after a week.</Notice>;
  return <LoadingJob />;
}

interface ReadyJobProps {
  job: IdentifiedJob;
  /** What of it can't be shown. */
  error: string | null;
  takeFocus: boolean;
}

/** How it goes on top, and below what there is of it. */
function ReadyJob({ job, error, takeFocus }: ReadyJobProps) {
  const { Result } = viewOf(job.type);
  return (
    <>
      {/* What could not be read there can't be shown here either: one notice says both. */}
      {error && job.unreadable.length === 0 && (
        <Notice tone="alarm" role="alert" className="mb-6">
          {error}
        </Notice>
      )}
      <UnreadableNote job={job} />
      <JobState job={job} takeFocus={takeFocus} />
      <Result job={job} />
    </>
  );
}
