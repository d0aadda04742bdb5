'use client';

import Link from 'next/link';
import type { PlaygroundJob } from '@/lib/client/videos/video-job';
import { AD_SIZES } from '@/lib/domain/shared/aspect-ratio';
import { subjectOf } from '@/lib/domain/jobs/job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { SheetFrame } from '@/components/proof-sheet/sheet-frame';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { FilmHeading, FinishedFilm } from '../video/finished-film';
import { shownScenes } from '../video/shown-scenes';
import { Storyboard } from '../video/storyboard';
import { VideoActions } from '../video/video-actions';
import { VideoFacts } from '../video/video-facts';
import { NextVersionForm } from './next-version-form';
import { VersionStrip } from './version-strip';
import { useVersionsOf } from './versions-of';

/** A video of a prompt as it comes, among its versions, and then the film itself. */
export function PlaygroundSheet({ job }: { job: PlaygroundJob }) {
  const { result, input } = job;
  const versions = useVersionsOf(job);
  const scenes = shownScenes(job);
  if (scenes.length === 0 && versions.length < 2) return <BackToTicket job={job} />;
  return (
    <SheetFrame slug={<Slug job={job} />}>
      <VersionStrip versions={versions} current={job.id} />
      {result?.note && <Notice className="mb-4 bg-paper!">{result.note}</Notice>}
      {result?.video_url ? (
        <FinishedFilm
          job={job}
          result={result}
          url={result.video_url}
          lang={null}
          name={`Video of ${subjectOf(job).title}`}
        >
          <VideoActions job={job} result={result} />
          <VideoFacts job={job} result={result} />
          <NextVersionForm job={job} />
        </FinishedFilm>
      ) : (
        <>
          {scenes.length > 0 && (
            <>
              <FilmHeading>{result ? 'Storyboard' : 'The scenes are being planned'}</FilmHeading>
              <Storyboard scenes={scenes} {...AD_SIZES[input.aspect_ratio]} lang={null} film={null} />
            </>
          )}
          <BackToTicket job={job} />
        </>
      )}
    </SheetFrame>
  );
}

/** Of one that came to nothing: its ticket still has what was asked for. */
function BackToTicket({ job }: { job: PlaygroundJob }) {
  if (!isTerminal(job.status)) return null;
  return (
    <Link href="/videos/playground" className={buttonClass('plain', 'mt-6')}>
      Back to the ticket
    </Link>
  );
}

function Slug({ job: { input } }: { job: PlaygroundJob }) {
  return (
    <>
      <span>{input.draft ? 'Playground · Draft' : 'Playground'}</span>
      <span>
        {input.aspect_ratio} · {input.duration_seconds} s
      </span>
    </>
  );
}
