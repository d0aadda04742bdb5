'use client';

import { useAds, useJob } from '@/lib/client/listening/jobs-store';
import { kindOf } from '@/lib/domain/jobs/job';
import { Notice } from '@/components/ui/notice';
import { JobSheet } from './job-sheet';
import { VersionSheet } from './version-sheet';

interface LiveJobProps {
  jobId: string;
  takeFocus?: boolean;
}

/** A job as it is right now, wherever it is shown. */
export function LiveJob({ jobId, takeFocus = false }: LiveJobProps) {
  const { state, job, error } = useJob(jobId);
  const versionOf = job && kindOf(job).versionOf?.(job.input);
  // A job that makes a version of another's ad has none of its own.
  const ads = useAds(versionOf ? null : jobId);
  if (job) {
    return (
      <>
        {error && (
          <Notice tone="alarm" role="alert" className="mb-6">
            {error}
          </Notice>
        )}
        {versionOf ? (
          <VersionSheet job={job} versionOf={versionOf} takeFocus={takeFocus} />
        ) : (
          <JobSheet job={job} ads={ads} takeFocus={takeFocus} />
        )}
      </>
    );
  }
  if (state === 'error') {
    return (
      <Notice tone="alarm" role="alert">
        {error ?? 'The job can’t be loaded right now. Reload the page to try again.'}
      </Notice>
    );
  }
  if (state === 'missing') return <Notice>This job is gone: jobs are deleted a year after they ended.</Notice>;
  return (
    <p role="status" className="flex min-h-[24rem] items-center justify-center text-ink-soft">
      Loading the job…
    </p>
  );
}
