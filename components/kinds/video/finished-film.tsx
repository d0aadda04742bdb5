'use client';

import { type ReactNode, useState } from 'react';
import type { AnyFilmJob } from '@/lib/client/videos/video-job';
import { createPlayer } from '@/components/player/create-player';
import { FilmPlayer } from '@/components/player/film-player';
import { partOn, startsOf } from '@/components/player/film-time';
import { shownScenes } from './shown-scenes';
import { Storyboard } from './storyboard';

interface FinishedFilmProps {
  job: AnyFilmJob;
  result: NonNullable<AnyFilmJob['result']>;
  url: string;
  /** As a language tag. */
  lang: string | null;
  /** Names the player. */
  name: string;
  /** What stands between the film and its scenes. */
  children: ReactNode;
}

/** A film that is done: it plays, and its scenes lead through it. */
export function FinishedFilm({ job, result, url, lang, name, children }: FinishedFilmProps) {
  const { fps, duration_seconds: seconds, width, height } = result;
  const [player] = useState(() => createPlayer({ fps, seconds }));
  const starts = startsOf(result.scenes);
  const film = {
    ...{ url, starts, seconds, width, height, lang },
    ...{ poster: result.poster_url, captions: result.captions_url },
    ...{ hasSound: result.has_audio, stills: result.thumbnails },
  };
  return (
    <>
      <FilmPlayer player={player} film={film} name={name} />
      {children}
      <div className="mt-8">
        <FilmHeading>Scenes</FilmHeading>
        <FilmStoryboard job={job} result={result} url={url} lang={lang} player={player} starts={starts} />
      </div>
    </>
  );
}

export function FilmHeading({ children }: { children: string }) {
  return <h2 className="mb-4 font-display text-[1.25rem] leading-7 font-bold tracking-tight">{children}</h2>;
}

interface FilmStoryboardProps extends Pick<FinishedFilmProps, 'job' | 'result' | 'url' | 'lang'> {
  player: ReturnType<typeof createPlayer>;
  starts: readonly number[];
}

/** Follows the film, and leads it. */
function FilmStoryboard({ job, result, url, lang, player, starts }: FilmStoryboardProps) {
  const { duration_seconds: seconds } = result;
  const current = player.use(({ time, begun }) => (begun ? partOn(starts, time) : -1));
  return (
    <Storyboard
      scenes={shownScenes(job)}
      width={result.width}
      height={result.height}
      lang={lang}
      film={{ url, starts, seconds, current, onPick: (index) => player.seek(starts[index] ?? 0) }}
    />
  );
}
