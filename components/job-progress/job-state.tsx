'use client';

import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { Announcer } from './announcer';
import { jobCounts } from './job-counts';
import { Outcome } from './outcome';
import { ProgressPanel } from './progress-panel';
import { useTabTitle } from './use-tab-title';
import { useWakeLock } from './use-wake-lock';

interface JobStateProps {
  job: IdentifiedJob;
  ads: IdentifiedAd[];
  takeFocus: boolean;
}

/** How a job goes or what came of it: on the page, in the tab's title, and for screen readers. */
export function JobState({ job, ads, takeFocus }: JobStateProps) {
  const counts = jobCounts(job, ads);
  const running = !isTerminal(job.status);
  useTabTitle(job.status, counts);
  useWakeLock(running);
  return (
    <>
      {running ? (
        <ProgressPanel job={job} ads={ads} counts={counts} takeFocus={takeFocus} />
      ) : (
        <Outcome job={job} ads={ads} counts={counts} />
      )}
      <Announcer status={job.status} counts={counts} />
    </>
  );
}
