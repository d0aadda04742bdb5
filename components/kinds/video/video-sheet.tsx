'use client';

import { SlidersHorizontal } from 'lucide-react';
import { changeVideo } from '@/lib/client/videos/make-video-of';
import type { FilmJob } from '@/lib/client/videos/video-job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '@/lib/domain/shared/language';
import { isTerminal } from '@/lib/domain/work/job-status';
import { ColorStrip } from '@/components/proof-sheet/color-strip';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { FilmHeading, FinishedFilm } from './finished-film';
import { shownScenes } from './shown-scenes';
import { Storyboard } from './storyboard';
import { VideoActions } from './video-actions';
import { VideoAgain } from './video-again';
import { askedShape } from './fact-words';
import { VideoFacts } from './video-facts';

/** A video as it comes, scene by scene, and then the film itself. */
export function VideoSheet({ job }: { job: FilmJob }) {
  const { result, input } = job;
  const scenes = shownScenes(job);
  if (scenes.length === 0) return <AgainFromTicket job={job} />;
  return (
    <SheetFrame slug={<Slug job={job} />}>
      {result?.note && <Notice className="mb-4 bg-paper!">{result.note}</Notice>}
      {result?.video_url ? (
        <FinishedFilm
          job={job}
          result={result}
          url={result.video_url}
          lang={tagOf(job)}
          name={`Video of ${input.product_full_name}`}
        >
          <VideoActions job={job} result={result}>
            <Button onClick={() => changeVideo(job)}>
              <SlidersHorizontal aria-hidden="true" className="size-4.5" />
              Change something
            </Button>
          </VideoActions>
          <VideoFacts job={job} result={result} />
          <VideoAgain job={job} />
        </FinishedFilm>
      ) : (
        <>
          <FilmHeading>{result ? 'Storyboard' : 'The scenes are being written'}</FilmHeading>
          <Storyboard scenes={scenes} {...AD_SIZES[input.aspect_ratio]} lang={tagOf(job)} film={null} />
          <AgainFromTicket job={job} />
        </>
      )}
    </SheetFrame>
  );
}

/** Of one that came to nothing, the way to ask for it again with something changed. */
function AgainFromTicket({ job }: { job: FilmJob }) {
  if (!isTerminal(job.status)) return null;
  return (
    <Button onClick={() => changeVideo(job)} className="mt-6">
      Back to the ticket
    </Button>
  );
}

function Slug({ job }: { job: FilmJob }) {
  const { input } = job;
  const { primary_color_hex: primary, secondary_color_hex: secondary } = input;
  return (
    <>
      <span dir="auto" className="min-w-0">
        {input.brand_name} · {input.product_full_name}
      </span>
      <span className="flex items-center gap-3">
        {askedShape(job)}
        <ColorStrip primary={primary} secondary={secondary} />
      </span>
    </>
  );
}

/** The language that was asked for; otherwise it shows in the words alone. */
function tagOf({ input: { lang } }: FilmJob): string | null {
  return lang && LANGUAGE_DETAILS[lang].tag;
}
