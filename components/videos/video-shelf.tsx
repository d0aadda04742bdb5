'use client';

import { useNewestJobs } from '@/lib/client/listening/listed-jobs';
import { type AnyFilmJob, FILM_KINDS, isFilmJob } from '@/lib/client/videos/video-job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { smallStill } from '@/components/kinds/video/small-still';
import { askedShape } from '@/components/kinds/video/fact-words';
import { wordsOf } from '@/components/job-words/words-of';
import { HoverFilm } from '@/components/player/hover-film';
import { EarlierItem, EarlierWork } from '@/components/sets/earlier-work';

/** The person's videos, the newest first, each as it is right now. */
export function VideoShelf({ except }: { except: string | null }) {
  const videos = useNewestJobs(FILM_KINDS)
    .filter(isFilmJob)
    .filter(({ id }) => id !== except);
  if (videos.length === 0) return null;
  return (
    <EarlierWork what="videos" className="mt-3 flex flex-wrap gap-x-5 gap-y-6">
      {videos.map((job) => (
        <ShelfTile key={job.id} job={job} />
      ))}
    </EarlierWork>
  );
}

function ShelfTile({ job }: { job: AnyFilmJob }) {
  const { width, height } = AD_SIZES[job.input.aspect_ratio];
  const { video_url = null, scenes = [] } = job.result ?? {};
  const still = scenes.map(smallStill).find((url) => url !== null);
  return (
    <EarlierItem
      job={job}
      className="w-min min-w-32"
      note={<span className="block font-mono text-mini text-ink-soft tabular-nums">{askedShape(job)}</span>}
    >
      <span className="block h-52 w-max max-w-full">
        {video_url ? (
          <HoverFilm url={video_url} poster={job.result && smallStill(job.result)} width={width} height={height} />
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
    </EarlierItem>
  );
}
