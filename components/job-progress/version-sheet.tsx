'use client';

import Link from 'next/link';
import { AdGrid } from '@/components/gallery/sheet/ad-grid';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';
import { useAds, useJob } from '@/lib/client/listening/jobs-store';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/jobs/job';
import { JobState } from './job-state';

interface VersionSheetProps {
  job: IdentifiedJob;
  versionOf: { jobId: string; ad: string };
  takeFocus: boolean;
}

/** A job that makes a version of another job's ad: how it goes on top, and that ad with all its versions below. */
export function VersionSheet({ job, versionOf, takeFocus }: VersionSheetProps) {
  const { job: home } = useJob(versionOf.jobId);
  const ads = useAds(versionOf.jobId).filter(({ id }) => id === versionOf.ad);
  const number = Number(versionOf.ad);
  return (
    <div>
      <JobState job={job} ads={[]} takeFocus={takeFocus} />
      {home && (
        <SheetFrame
          slug={
            <span dir="auto" className="min-w-0">
              {subjectOf(home).byline} · {subjectOf(home).title}
            </span>
          }
        >
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <h2 className="font-display text-[1.25rem] leading-7 font-bold tracking-tight">Ad {number} of its set</h2>
            <Link href={`/jobs/${home.id}`} className={buttonClass()}>
              See the whole set
            </Link>
          </div>
          <AdGrid job={home} ads={ads} total={home.progress.total_ads} only={number} />
        </SheetFrame>
      )}
    </div>
  );
}
