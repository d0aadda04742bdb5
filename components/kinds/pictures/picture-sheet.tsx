'use client';

import { useAds } from '@/lib/client/listening/use-ads';
import { type IdentifiedPictureJob, picturesOf, subjectOf } from '@/lib/domain/jobs/job';
import { usdText } from '@/lib/domain/money/money';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { isTerminal } from '@/lib/domain/work/job-status';
import { AdGrid } from '@/components/gallery/sheet/ad-grid';
import { type PictureCounts, pictureCounts } from '@/components/job-words/picture-counts';
import { counted } from '@/components/job-words/picture-words';
import { ColorStrip } from '@/components/proof-sheet/color-strip';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';

/** All pictures of a job on one sheet, from first frame to last ad. */
export function PictureSheet({ job }: { job: IdentifiedPictureJob }) {
  const ads = useAds(job.id);
  const counts = pictureCounts(job, ads);
  // It failed before there was anything to lay out: empty frames would promise what won't come.
  if (job.status === 'failed' && ads.length === 0) return null;
  return (
    <SheetFrame slug={<Slug job={job} />}>
      <h2 className="mb-4 font-display text-[1.25rem] leading-7 font-bold tracking-tight">
        {heading(counts, !isTerminal(job.status))}
      </h2>
      <AdGrid job={job} ads={ads} total={counts.total} />
    </SheetFrame>
  );
}

/** What is planned, and from the first ad on, how many there are. */
function heading({ noun, made, total }: PictureCounts, running: boolean): string {
  if (noun === 'image') return made > 0 ? 'Generated image' : 'Your image';
  return made > 0 ? `Generated Ads (${made})` : `${counted(total, noun)} ${running ? 'planned' : 'asked for'}`;
}

function Slug({ job }: { job: IdentifiedPictureJob }) {
  const { title, byline } = subjectOf(job);
  const pictures = picturesOf(job);
  const { width, height } = AD_SIZES[pictures.aspect];
  const colors = pictures.colors(job.input);
  return (
    <>
      <span className="min-w-0">
        <bdi>{byline}</bdi> · <bdi>{title}</bdi>
      </span>
      <span className="flex items-center gap-3">
        {pictures.aspect} · {width} × {height} px
        {job.cost_usd > 0 && ` · about ${usdText(job.cost_usd)}`}
        {colors && <ColorStrip {...colors} />}
      </span>
    </>
  );
}
