'use client';

import { Captions, Download, Image as ImageIcon, SlidersHorizontal } from 'lucide-react';
import { changeVideo } from '@/lib/client/videos/make-video-of';
import { downloadPart } from '@/lib/client/videos/video-file';
import type { VideoJob } from '@/lib/client/videos/video-job';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/problem';
import { useAction } from '@/components/ui/use-action';

interface VideoActionsProps {
  job: VideoJob;
  result: NonNullable<VideoJob['result']>;
}

/** What can be taken away of a finished video, and the way to another like it. */
export function VideoActions({ job, result: { video_url, poster_url, captions_url } }: VideoActionsProps) {
  const download = useAction(downloadPart);
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-2">
        {video_url && (
          <Button look="hot" aria-disabled={download.busy} onClick={() => download.run(job, 'video', video_url)}>
            <Download aria-hidden="true" className="size-[1.125rem]" />
            {download.busy ? 'Downloading…' : 'Download MP4'}
          </Button>
        )}
        {poster_url && (
          <Button aria-disabled={download.busy} onClick={() => download.run(job, 'poster', poster_url)}>
            <ImageIcon aria-hidden="true" className="size-[1.125rem]" />
            Poster
          </Button>
        )}
        {captions_url && (
          <Button aria-disabled={download.busy} onClick={() => download.run(job, 'captions', captions_url)}>
            <Captions aria-hidden="true" className="size-[1.125rem]" />
            Captions file
          </Button>
        )}
        <Button onClick={() => changeVideo(job)}>
          <SlidersHorizontal aria-hidden="true" className="size-[1.125rem]" />
          Change something
        </Button>
      </div>
      <Problem text={download.problem} className="mt-2 empty:mt-0" />
    </>
  );
}
