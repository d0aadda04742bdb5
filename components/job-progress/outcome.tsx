'use client';

import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useDraft } from '@/lib/client/drafts/ads/draft-store';
import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { RECOVERY_ADVICE } from '@/lib/domain/shared/error-code';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { Notice } from '@/components/ui/notice';
import { AskAgain } from './ask-again';
import { failureGroups } from './failure-groups';
import type { JobCounts } from './job-counts';
import { outcomeTitle } from './job-words';
import { OutcomeActions } from './outcome-actions';

interface OutcomeProps {
  job: IdentifiedJob;
  ads: IdentifiedAd[];
  counts: JobCounts;
}

/** What came of a job that has ended: what there is, what failed and why, and what helps. */
export function Outcome({ job, ads, counts }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const groups = failureGroups(ads);

  // Whoever had the focus in the progress panel, which is gone now, goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <section aria-labelledby="outcome-heading" className="mb-9">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h2
          id="outcome-heading"
          ref={heading}
          tabIndex={-1}
          className="max-w-[26ch] scroll-mt-6 font-display text-[1.875rem] leading-[1.08] font-extrabold tracking-[-0.025em]"
        >
          {outcomeTitle(job.status, counts)}
        </h2>
        <OutcomeActions job={job} ads={ads} />
      </div>
      {job.error && <WholeFailure job={job}>{job.error.message}</WholeFailure>}
      {groups.map(({ code, advice, which, messages }) => (
        <Notice key={code} tone="alarm" className="mt-4">
          <p className="font-semibold">
            {which}: {advice.title}
          </p>
          {messages.map((message) => (
            <p key={message} dir="auto">
              {message}
            </p>
          ))}
          <p className="text-ink-soft">{advice.advice}</p>
        </Notice>
      ))}
    </section>
  );
}

function WholeFailure({ job, children }: { job: IdentifiedJob; children: ReactNode }) {
  const currentJobId = useDraft((draft) => draft.currentJobId);
  if (!job.error) return null;
  const { title, advice } = RECOVERY_ADVICE[job.error.code];
  return (
    <Notice tone="alarm" className="mt-4">
      <p className="font-semibold">{title}</p>
      <p dir="auto">{children}</p>
      <p className="text-ink-soft">{advice}</p>
      {job.id === currentJobId && <AskAgain action={RECOVERY_ADVICE[job.error.code].action} />}
    </Notice>
  );
}
