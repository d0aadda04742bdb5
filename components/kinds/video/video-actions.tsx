'use client';

import { Captions, Download, Image as ImageIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { downloadPart } from '@/lib/client/videos/video-file';
import type { AnyFilmJob } from '@/lib/client/videos/video-job';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';
import { GifButton } from './gif-button';

interface VideoActionsProps {
  job: AnyFilmJob;
  result: NonNullable<AnyFilmJob['result']>;
  /** What else can be done with it. */
  children?: ReactNode;
}

/** What can be taken away of a finished video. */
export function VideoActions({ job, result: { video_url, poster_url, captions_url }, children }: VideoActionsProps) {
  const download = useAction(downloadPart);
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2">
        {video_url && (
          <Button look="hot" aria-disabled={download.busy} onClick={() => download.run(job, 'video', video_url)}>
            <Download aria-hidden="true" className="size-4.5" />
            {download.busy ? 'Downloading…' : 'Download MP4'}
          </Button>
        )}
        {poster_url && (
          <Button aria-disabled={download.busy} onClick={() => download.run(job, 'poster', poster_url)}>
            <ImageIcon aria-hidden="true" className="size-4.5" />
            Poster
          </Button>
        )}
        {captions_url && (
          <Button aria-disabled={download.busy} onClick={() => download.run(job, 'captions', captions_url)}>
            <Captions aria-hidden="true" className="size-4.5" />
            Captions file
          </Button>
        )}
        {video_url && <GifButton job={job} />}
        {children}
      </div>
      <Problem text={download.problem} className="mt-2 empty:mt-0" />
    </>
  );
}
