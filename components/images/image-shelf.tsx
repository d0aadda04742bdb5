'use client';

import { useNewestJobs } from '@/lib/client/listening/listed-jobs';
import { useThumbnails } from '@/lib/client/pictures/use-thumbnails';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { type IdentifiedPictureJob, isPictureJob, kindOf, picturesOf } from '@/lib/domain/jobs/job';
import { IMAGE_KIND_IDS } from '@/lib/domain/ads/picture-template';
import { wordsOf } from '@/components/job-words/words-of';
import { EarlierItem, EarlierWork } from '@/components/sets/earlier-work';

/** The person's images, the newest first, each as it is right now. */
export function ImageShelf({ except }: { except: string | null }) {
  const images = useNewestJobs(IMAGE_KIND_IDS)
    .filter(isPictureJob)
    .filter(({ id }) => id !== except);
  if (images.length === 0) return null;
  return (
    <EarlierWork what="images" className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-x-4 gap-y-5">
      {images.map((job) => (
        <ShelfTile key={job.id} job={job} />
      ))}
    </EarlierWork>
  );
}

function ShelfTile({ job }: { job: IdentifiedPictureJob }) {
  const { width, height } = AD_SIZES[picturesOf(job).aspect];
  const image = job.result?.ads[0];
  const url = image?.thumbnail_url ?? image?.firebase_url;
  useThumbnails(job);
  return (
    <EarlierItem job={job} note={<span className="text-mini text-ink-soft">{kindOf(job).name}</span>}>
      <span className="picture-box block overflow-hidden" style={{ aspectRatio: `${width} / ${height}` }}>
        {url ? (
          // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
          // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
          <img src={url} alt="" loading="lazy" decoding="async" className="size-full object-cover" />
        ) : (
          <span className="flex size-full items-center justify-center p-2 text-center text-small text-ink-soft">
            <span className="bg-sheet px-1.5">{wordsOf(job).line}</span>
          </span>
        )}
      </span>
    </EarlierItem>
  );
}
