'use client';

import Link from 'next/link';
import { useAds } from '@/lib/client/listening/use-ads';
import { useJob } from '@/lib/client/listening/jobs-store';
import { type Identified, isPictureJob, type JobOf, subjectOf } from '@/lib/domain/jobs/job';
import { AdGrid } from '@/components/gallery/sheet/ad-grid';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';

/** What comes of a job that makes a version of another job's ad: that ad with all its versions. */
export function VersionSheet({ job }: { job: Identified<JobOf<'remix'>> }) {
  const { job_id: homeId, ad } = job.input;
  const { job: home } = useJob(homeId);
  const ads = useAds(homeId).filter(({ id }) => id === ad);
  const number = Number(ad);
  if (!home || !isPictureJob(home)) return null;
  const { title, byline } = subjectOf(home);
  return (
    <SheetFrame
      slug={
        <span className="min-w-0">
          <bdi>{byline}</bdi> · <bdi>{title}</bdi>
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
  );
}
