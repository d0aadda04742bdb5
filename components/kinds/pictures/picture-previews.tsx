'use client';

import { useAds } from '@/lib/client/listening/use-ads';
import { useThumbnails } from '@/lib/client/pictures/use-thumbnails';
import { type IdentifiedPictureJob, picturesOf } from '@/lib/domain/jobs/job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { isTerminal } from '@/lib/domain/work/job-status';

/** Enough to recognise a set by; the ads themselves are one click away. */
const SHOWN = 4;

/** A strip of a job's first pictures, at a common height so that every shape lines up. */
export function PicturePreviews({ job }: { job: IdentifiedPictureJob }) {
  // An ended job names its ads itself; only for a running one are they worth a listener.
  const running = useAds(isTerminal(job.status) ? null : job.id);
  useThumbnails(job);
  const urls = (job.result?.ads ?? running)
    .flatMap(({ firebase_url, thumbnail_url }) => thumbnail_url ?? firebase_url ?? [])
    .slice(0, SHOWN);
  const pictures = picturesOf(job);
  const { width, height } = AD_SIZES[pictures.aspect];
  const places = Math.min(SHOWN, pictures.count(job.input));
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {Array.from({ length: places }, (_, index) => (
        <span key={index} className="picture-box h-16 shrink-0" style={{ aspectRatio: `${width} / ${height}` }}>
          {urls[index] && (
            // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
            // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
            <img
              src={urls[index]}
              alt=""
              width={width}
              height={height}
              loading="lazy"
              decoding="async"
              className="size-full object-cover"
            />
          )}
        </span>
      ))}
    </div>
  );
}
