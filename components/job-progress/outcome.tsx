'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import type { JobWords } from '@/components/job-words/job-words';
import { Notice } from '@/components/ui/notice';
import { CopyLink } from './copy-link';

interface OutcomeProps {
  job: IdentifiedJob;
  words: JobWords;
  /** What can be done with all that has come of it. */
  actions?: ReactNode;
  /** The way to ask for it anew, of one that has failed. */
  again?: ReactNode;
  /** What there is to say besides. */
  children?: ReactNode;
}

/** What came of a job that has ended: what there is, what failed and why, and what helps. */
export function Outcome({ job, words, actions, again, children }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  // Whoever had the focus in the progress panel, which is gone now, goes on from here: with the next frame, since the
  // focus needs the page laid out, and it will be by then.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <section aria-labelledby="outcome-heading" className="mb-9">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <h2
          id="outcome-heading"
          ref={heading}
          tabIndex={-1}
          className="max-w-[26ch] scroll-mt-6 font-display text-[1.75rem] leading-[1.1] font-extrabold tracking-tight"
        >
          {words.outcome}
        </h2>
        <div className="flex flex-wrap items-center gap-3">
          {actions}
          <CopyLink jobId={job.id} />
        </div>
      </div>
      {job.error && words.advice && (
        <Notice tone="alarm" className="mt-4">
          <p className="font-semibold">{words.advice.title}</p>
          <p dir="auto">{job.error.message}</p>
          <p className="text-ink-soft">{words.advice.advice}</p>
          {again}
        </Notice>
      )}
      {children}
    </section>
  );
}
