'use client';

import Link from 'next/link';
import { useJobsOfProduct } from '@/lib/client/catalogue/ad-counts';
import { useVideosOfProduct } from '@/lib/client/catalogue/videos-of-product';
import type { IdentifiedJob } from '@/lib/domain/jobs/job';
import { wordsOf } from '@/components/job-words/words-of';
import { viewOf } from '@/components/kinds/view-of';
import { Moment } from '@/components/ui/moment';
import { countWords } from '../words/count-words';

/** The ads and videos that were made of a product, job by job, as they are right now. */
export function AdsOfProduct({ brandId, productId }: { brandId: string; productId: string }) {
  const { state, jobs: adJobs } = useJobsOfProduct(brandId, productId);
  const videos = useVideosOfProduct(brandId, productId);
  const ads = adJobs.reduce((sum, { progress }) => sum + progress.ads_generated, 0);
  const counts = [
    ...(ads > 0 ? [countWords(ads, 'ad')] : []),
    ...(videos.length > 0 ? [countWords(videos.length, 'video')] : []),
  ];
  const jobs: IdentifiedJob[] = [...adJobs, ...videos].toSorted(
    (one, other) => Number(other.created_at) - Number(one.created_at),
  );
  return (
    <section aria-labelledby="made-of-it" className="border-t border-rule px-4 py-6 sm:px-6 lg:px-10">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="made-of-it" className="font-display text-title font-bold tracking-tight">
          Its ads and videos
        </h2>
        <p className="font-mono text-small text-ink-soft tabular-nums">{counts.join(', ')}</p>
      </div>
      {state === 'ready' && jobs.length === 0 && (
        <p className="text-small text-ink-soft">None yet. What is made of it appears here, the newest first.</p>
      )}
      {state === 'loading' && (
        <p role="status" className="text-small text-ink-soft">
          Looking for its ads…
        </p>
      )}
      {jobs.length > 0 && (
        <ol className="border-t border-ink">
          {jobs.map((job) => (
            <JobRow key={job.id} job={job} />
          ))}
        </ol>
      )}
    </section>
  );
}

function JobRow({ job }: { job: IdentifiedJob }) {
  const { line } = wordsOf(job);
  const { Preview } = viewOf(job.type);
  return (
    <li className="group relative grid gap-x-6 gap-y-2 border-b border-rule py-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center">
      <div className="min-w-0">
        <Link
          href={`/jobs/${job.id}`}
          className="font-mono text-mini text-ink-soft tabular-nums after:absolute after:inset-0"
        >
          {job.id.slice(-6)} · <Moment at={job.created_at} />
        </Link>
        <p className="decoration-ember decoration-2 underline-offset-4 group-hover:underline">{line}</p>
      </div>
      <Preview job={job} />
    </li>
  );
}
