'use client';

import Link from 'next/link';
import { useEffect } from 'react';
import { useRecentJobs } from '@/lib/client/listening/recent-jobs';
import { useSession } from '@/lib/client/session/session-store';
import { ReturnsMark } from '@/components/proof-sheet/returns-mark';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Notice } from '@/components/ui/notice';
import { lazily } from '@/components/ui/lazily';

const LOADING = (
  <p role="status" className="mt-8 text-ink-soft">
    Loading your jobs…
  </p>
);
/** It comes while the jobs themselves do: words, and what knows of every kind. */
const JobRows = lazily(async () => (await import('./job-rows')).JobRows, LOADING);

export function JobsList() {
  const { status } = useSession();
  const { state, jobs, error, hasMore, loadMore, loadingMore } = useRecentJobs();
  useEffect(() => {
    if (status === 'signed-in') JobRows.ahead();
  }, [status]);
  if (status === 'loading') return <UntilKnown />;
  if (status === 'signed-out' || (state === 'ready' && jobs.length === 0))
    return <NoJobs signedOut={status === 'signed-out'} />;
  if (state === 'error') {
    return (
      <Notice tone="alarm" role="alert" className="mt-8">
        {error ?? 'Your jobs can’t be loaded right now. Reload the page to try again.'}
      </Notice>
    );
  }
  if (state === 'loading') return LOADING;
  return (
    <>
      <JobRows jobs={jobs} />
      {hasMore && (
        <Button onClick={loadMore} aria-disabled={loadingMore} className="mt-6">
          {loadingMore ? 'Loading older jobs…' : 'Show older jobs'}
        </Button>
      )}
    </>
  );
}

/** As it comes from the server, for somebody who has never been here: whoever has may have jobs, and waits for them. */
function UntilKnown() {
  return (
    <>
      <ReturnsMark />
      <div>
        <NoJobs signedOut className="[[data-returns]~*_&]:hidden" />
        <div className="hidden [[data-returns]~*_&]:block">{LOADING}</div>
      </div>
    </>
  );
}

function NoJobs({ signedOut, className }: { signedOut: boolean; className?: string }) {
  return (
    <div className={classNames('mt-8 max-w-xl', className)}>
      <div aria-hidden="true" className="mb-6 grid grid-cols-6 gap-2">
        {[1, 2, 3, 4, 5, 6].map((frame) => (
          <span key={frame} className="picture-box aspect-square" />
        ))}
      </div>
      <p>
        No jobs yet. Everything you ask for is listed here, the newest first, and stays for a year; analyses of ads stay
        for a week, what they found for good.
        {signedOut && ' If you have an account, sign in to see its jobs.'}
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <Link href="/" className={buttonClass('hot')}>
          Make your first set
        </Link>
        {signedOut && (
          <Link href="/account" className={buttonClass()}>
            Sign in
          </Link>
        )}
      </div>
    </div>
  );
}
