'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { LazyLiveJob } from '@/components/live-job/lazy-live-job';
import { lazily } from '@/components/ui/lazily';
import { MissingSheet } from '@/components/site/missing-sheet';
import { buttonClass } from '@/components/ui/button';
import { useJob } from '@/lib/client/listening/jobs-store';
import { NoTitle } from './no-title';

const JobTitle = lazily(async () => (await import('./job-title')).JobTitle, <NoTitle />);
const JobDetails = lazily(async () => (await import('./job-details')).JobDetails);

/** One job by its address: what was asked for, and what came of it. */
export function JobPage({ jobId }: { jobId: string }) {
  const { state, job } = useJob(jobId);
  useEffect(() => {
    for (const part of [LazyLiveJob, JobTitle, JobDetails]) part.ahead();
  }, []);
  if (state === 'missing') {
    return (
      <MissingSheet
        title="There’s no such job here"
        text="It may belong to another account, or it was deleted: jobs are kept for a year after they ended, analyses of ads for a week. If it’s yours, sign in with the account that made it."
      >
        <Link href="/jobs" className={buttonClass('hot')}>
          See your jobs
        </Link>
        <Link href="/account" className={buttonClass()}>
          Sign in
        </Link>
      </MissingSheet>
    );
  }
  // Told by its own fields: what knows of every kind is still on its way.
  const makesNone = job !== null && !('plan' in job);
  // On a phone what is happening comes before what was asked for. What comes later moves nothing that is in sight.
  return (
    <div className="grid min-h-dvh flex-1 content-start lg:grid-cols-[minmax(18rem,23rem)_minmax(0,1fr)] lg:grid-rows-[auto_minmax(0,1fr)]">
      <div className="px-4 pt-6 pb-5 sm:px-6 lg:pt-8">{job ? <JobTitle job={job} /> : <NoTitle />}</div>
      <section
        aria-label={makesNone ? 'Progress and result' : 'Proof sheet'}
        className="bg-bed px-6 py-8 sm:px-9 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:border-s lg:border-rule lg:px-12 lg:py-10"
      >
        <LazyLiveJob jobId={jobId} />
      </section>
      <section aria-label="What was asked for" className="px-4 py-6 sm:px-6 lg:pt-0">
        {job && <JobDetails job={job} />}
      </section>
    </div>
  );
}
