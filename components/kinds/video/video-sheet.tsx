'use client';

import { useState } from 'react';
import { changeVideo } from '@/lib/client/videos/make-video-of';
import type { VideoJob } from '@/lib/client/videos/video-job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '@/lib/domain/shared/language';
import { isTerminal } from '@/lib/domain/work/job-status';
import { createPlayer } from '@/components/player/create-player';
import { FilmPlayer } from '@/components/player/film-player';
import { partOn, startsOf } from '@/components/player/film-time';
import { ColorStrip } from '@/components/proof-sheet/color-strip';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { shownScenes } from './shown-scenes';
import { Storyboard } from './storyboard';
import { VideoActions } from './video-actions';
import { VideoAgain } from './video-again';
import { VideoFacts } from './video-facts';

/** A video as it comes, scene by scene, and then the film itself. */
export function VideoSheet({ job }: { job: VideoJob }) {
  const { result, input } = job;
  const scenes = shownScenes(job);
  if (scenes.length === 0) return <AgainFromTicket job={job} />;
  return (
    <SheetFrame slug={<Slug job={job} />}>
      {result?.note && <Notice className="mb-4 bg-paper!">{result.note}</Notice>}
      {result?.video_url ? (
        <FinishedFilm job={job} result={result} url={result.video_url} />
      ) : (
        <>
          <Heading>{result ? 'Storyboard' : 'The scenes are being written'}</Heading>
          <Storyboard scenes={scenes} {...AD_SIZES[input.aspect_ratio]} lang={tagOf(job)} film={null} />
          <AgainFromTicket job={job} />
        </>
      )}
    </SheetFrame>
  );
}

/** Of one that came to nothing, the way to ask for it again with something changed. */
function AgainFromTicket({ job }: { job: VideoJob }) {
  if (!isTerminal(job.status)) return null;
  return (
    <Button onClick={() => changeVideo(job)} className="mt-6">
      Back to the ticket
    </Button>
  );
}

function Heading({ children }: { children: string }) {
  return <h2 className="mb-4 font-display text-[1.25rem] leading-7 font-bold tracking-tight">{children}</h2>;
}

function Slug({ job: { input } }: { job: VideoJob }) {
  const { primary_color_hex: primary, secondary_color_hex: secondary } = input;
  return (
    <>
      <span dir="auto" className="min-w-0">
        {input.brand_name} · {input.product_full_name}
      </span>
      <span className="flex items-center gap-3">
        {input.aspect_ratio} · {input.duration_seconds} s
        <ColorStrip primary={primary} secondary={secondary} />
      </span>
    </>
  );
}

/** The language that was asked for; otherwise it shows in the words alone. */
function tagOf({ input: { lang } }: VideoJob): string | null {
  return lang && LANGUAGE_DETAILS[lang].tag;
}

type Result = NonNullable<VideoJob['result']>;

function FinishedFilm({ job, result, url }: { job: VideoJob; result: Result; url: string }) {
  const { fps, duration_seconds: seconds, width, height } = result;
  const [player] = useState(() => createPlayer({ fps, seconds }));
  const starts = startsOf(result.scenes);
  const film = {
    ...{ url, starts, seconds, width, height, lang: tagOf(job) },
    ...{ poster: result.poster_url, captions: result.captions_url },
    ...{ hasSound: result.has_audio, stills: result.thumbnails },
  };
  return (
    <>
      <FilmPlayer player={player} film={film} name={`Video of ${job.input.product_full_name}`} />
      <VideoActions job={job} result={result} />
      <VideoFacts job={job} result={result} />
      <VideoAgain job={job} />
      <div className="mt-8">
        <Heading>Scenes</Heading>
        <FilmStoryboard job={job} result={result} player={player} starts={starts} />
      </div>
    </>
  );
}

interface FilmStoryboardProps {
  job: VideoJob;
  result: Result;
  player: ReturnType<typeof createPlayer>;
  starts: readonly number[];
}

/** Follows the film, and leads it. */
function FilmStoryboard({ job, result, player, starts }: FilmStoryboardProps) {
  const current = player.use(({ time, begun }) => (begun ? partOn(starts, time) : -1));
  return (
    <Storyboard
      scenes={shownScenes(job)}
      width={result.width}
      height={result.height}
      lang={tagOf(job)}
      film={{ current, onPick: (index) => player.seek(starts[index] ?? 0) }}
    />
  );
}
