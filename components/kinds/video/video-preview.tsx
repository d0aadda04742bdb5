'use client';

import type { AnyFilmJob } from '@/lib/client/videos/video-job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { HoverFilm } from '@/components/player/hover-film';
import { shownScenes } from './shown-scenes';
import { smallStill } from './small-still';

/** Enough to recognise it by. */
const SHOWN = 4;

/** In lists: the film itself, and of one that is being made its first scenes. */
export function VideoPreview({ job }: { job: AnyFilmJob }) {
  const { result, input } = job;
  const { width, height } = AD_SIZES[input.aspect_ratio];
  if (result?.video_url) {
    return (
      <div className="h-24">
        <HoverFilm url={result.video_url} poster={smallStill(result)} width={width} height={height} />
      </div>
    );
  }
  return (
    <div aria-hidden="true" className="flex gap-1.5 overflow-hidden">
      {shownScenes(job)
        .slice(0, SHOWN)
        .map(({ number, small: still }) => (
          <span key={number} className="picture-box h-16 shrink-0" style={{ aspectRatio: `${width} / ${height}` }}>
            {still && (
              // eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere
              <img src={still} alt="" width={width} height={height} loading="lazy" className="size-full object-cover" />
            )}
          </span>
        ))}
    </div>
  );
}
