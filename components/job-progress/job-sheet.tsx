'use client';

import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedJob, subjectOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { usdText } from '@/lib/domain/money/money';
import { AdGrid } from '@/components/gallery/sheet/ad-grid';
import { GalleryBar } from '@/components/gallery/sheet/gallery-bar';
import { ColorStrip } from '@/components/proof-sheet/color-strip';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { jobCounts } from './job-counts';
import { JobState } from './job-state';

interface JobSheetProps {
  job: IdentifiedJob;
  ads: IdentifiedAd[];
  takeFocus: boolean;
}

/** One job on one sheet: how it goes on top, all its ads below, from first frame to last ad. */
export function JobSheet({ job, ads, takeFocus }: JobSheetProps) {
  const counts = jobCounts(job, ads);
  const running = !isTerminal(job.status);
  // It failed before there was anything to lay out: empty frames would promise what won't come.
  const nothingPlanned = job.status === 'failed' && ads.length === 0;
  return (
    <div>
      <JobState job={job} ads={ads} takeFocus={takeFocus} />
      {!nothingPlanned && (
        <SheetFrame slug={<Slug job={job} />}>
          <GalleryBar counts={counts} running={running} />
          <AdGrid job={job} ads={ads} total={counts.total} />
        </SheetFrame>
      )}
    </div>
  );
}

function Slug({ job }: { job: IdentifiedJob }) {
  const { title, byline, aspectRatio, colors } = subjectOf(job);
  const { width, height } = AD_SIZES[aspectRatio];
  return (
    <>
      <span dir="auto" className="min-w-0">
        {byline} · {title}
      </span>
      <span className="flex items-center gap-3">
        {aspectRatio} · {width} × {height} px
        {job.cost_usd > 0 && ` · about ${usdText(job.cost_usd)}`}
        {colors && <ColorStrip {...colors} />}
      </span>
    </>
  );
}
