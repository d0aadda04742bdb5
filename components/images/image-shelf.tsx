'use client';

import Link from 'next/link';
import { useRecentJobs } from '@/lib/client/listening/jobs-store';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { type IdentifiedPictureJob, isPictureJob, kindOf, picturesOf, subjectOf } from '@/lib/domain/jobs/job';
import { wordsOf } from '@/components/job-words/words-of';

/** The person's images, the newest first, each as it is right now. */
export function ImageShelf({ except }: { except: string | null }) {
  const { jobs } = useRecentJobs();
  const images = jobs.filter(isPictureJob).filter((job) => picturesOf(job).noun === 'image' && job.id !== except);
  if (images.length === 0) return null;
  return (
    <section aria-labelledby="earlier-images" className="mt-10">
      <h2 id="earlier-images" className="font-display text-[1.25rem] leading-7 font-bold tracking-tight">
        Earlier images
      </h2>
      <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(8.5rem,1fr))] gap-x-4 gap-y-5">
        {images.map((job) => (
          <ShelfTile key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function ShelfTile({ job }: { job: IdentifiedPictureJob }) {
  const { width, height } = AD_SIZES[picturesOf(job).aspect];
  const url = job.result?.ads[0]?.firebase_url;
  return (
    <li className="min-w-0">
      <Link href={`/jobs/${job.id}`} className="group block">
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
        <span
          dir="auto"
          className="mt-1 line-clamp-2 text-small decoration-ember underline-offset-4 group-hover:underline"
        >
          {subjectOf(job).title}
        </span>
        <span className="text-mini text-ink-soft">{kindOf(job).name}</span>
      </Link>
    </li>
  );
}
