import type { Metadata } from 'next';
import { JobsList } from '@/components/jobs-list/jobs-list';

export const metadata: Metadata = { title: 'Jobs' };

export default function JobsPage() {
  return (
    <div className="mx-auto min-h-dvh w-full max-w-5xl px-4 py-8 sm:px-6 sm:py-12">
      <h1 className="font-display text-display font-extrabold tracking-tight">Jobs</h1>
      <JobsList />
    </div>
  );
}
