'use client';

import Link from 'next/link';
import { useRecentJobs } from '@/lib/client/listening/jobs-store';
import type { VideoJob } from '@/lib/client/videos/video-job';
import { isOfKind, subjectOf } from '@/lib/domain/jobs/job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { wordsOf } from '@/components/job-words/words-of';
import { HoverFilm } from '@/components/player/hover-film';

/** The person's videos, the newest first, each as it is right now. */
export function VideoShelf({ except }: { except: string | null }) {
  const { jobs } = useRecentJobs();
  const videos = jobs.filter((job) => isOfKind(job, 'video_generation')).filter(({ id }) => id !== except);
  if (videos.length === 0) return null;
  return (
    <section aria-labelledby="earlier-videos" className="mt-10">
      <h2 id="earlier-videos" className="font-display text-[1.25rem] leading-7 font-bold tracking-tight">
        Earlier videos
      </h2>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-6">
        {videos.map((job) => (
          <ShelfTile key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function ShelfTile({ job }: { job: VideoJob }) {
  const { width, height } = AD_SIZES[job.input.aspect_ratio];
  const { video_url = null, poster_url = null, scenes = [] } = job.result ?? {};
  const still = scenes.find((scene) => scene.poster_url !== null)?.poster_url;
  return (
    <li className="min-w-0">
      <Link href={`/jobs/${job.id}`} className="group block w-min min-w-32">
        <span className="block h-52 w-max max-w-full">
          {video_url ? (
            <HoverFilm url={video_url} poster={poster_url} width={width} height={height} />
          ) : (
            <span
              className="picture-box relative flex h-full items-center justify-center overflow-hidden p-2 text-center text-small"
              style={{ aspectRatio: `${width} / ${height}` }}
            >
              {still && (
                // eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere
                <img
                  src={still}
                  alt=""
                  loading="lazy"
                  decoding="async"
                  className="absolute inset-0 size-full object-cover"
                />
              )}
              <span className="relative bg-sheet px-1.5">{wordsOf(job).line}</span>
            </span>
          )}
        </span>
        <span
          dir="auto"
          className="mt-1 line-clamp-2 text-start text-small decoration-ember underline-offset-4 group-hover:underline"
        >
          {subjectOf(job).title}
        </span>
        <span className="block font-mono text-mini text-ink-soft tabular-nums">
          {job.input.aspect_ratio} · {job.input.duration_seconds} s
        </span>
      </Link>
    </li>
  );
}
