'use client';

import { signUpWithPassword } from '@/lib/client/account/account';
import { useRecentJobs } from '@/lib/client/listening/recent-jobs';
import { AccountDoors } from './account-doors';

/** What somebody without an account would keep; `counted` is as far as was counted. */
export function keptWork(jobs: number, counted: number): string {
  if (jobs === 0) return 'No jobs made in this browser yet';
  if (jobs >= counted) return `${counted} jobs and more made in this browser`;
  return `${jobs} ${jobs === 1 ? 'job' : 'jobs'} made in this browser`;
}

/** Somebody who works without an account: what they have, and how to keep it. */
export function GuestAccount() {
  const { state, jobs, hasMore } = useRecentJobs();
  // Older ones are not fetched to be counted.
  const counted = hasMore ? jobs.length : jobs.length + 1;
  return (
    <AccountDoors
      lead={
        <>
          <p className="min-h-8 font-display text-title font-bold">
            {state === 'loading' ? 'Counting your jobs…' : keptWork(jobs.length, counted)}
          </p>
          <p className="mt-2 max-w-[46ch]">
            What you make lives in this browser only. Add an email and a password, or Google, and it’s yours wherever
            you sign in. Nothing is moved or lost.
          </p>
        </>
      }
      signUpTitle="Keep your work"
      onSignUp={signUpWithPassword}
      keepsWork
      losesWork={jobs.length > 0}
    />
  );
}
