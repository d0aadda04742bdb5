'use client';

import { type ComponentProps, useEffect, useState } from 'react';
import { videoPage } from '@/lib/client/tickets/page/video-page';
import { setVideo, useVideoTicket, videoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import type { VideoSort } from '@/lib/client/tickets/video/video-ticket';
import { PageCell } from '@/components/job-form/page-cell';
import { EmptyVideos } from './empty-videos';
import { VideoForm } from './video-form';
import { useVideoIntake } from './video-intake-store';
import { VideosLayout } from './videos-layout';

const PITCHES = {
  film: {
    title: ['Your product,', 'set in motion.'],
    intro: 'A film of 4 to 30 seconds from your photos and words, with music, for every network. No account needed.',
  },
  presenter: {
    title: ['Your product,', 'told by somebody.'],
    intro:
      'A presenter says your script, or one that is written for you, with your product in the picture. No account needed.',
  },
} as const;

interface VideosPageProps extends Pick<ComponentProps<typeof VideoForm>, 'Cells'> {
  sort: VideoSort;
}

/** One video of a product at a time. What is said of the product stays when somebody goes from the one sort to the other. */
export function VideosPage({ sort, Cells }: VideosPageProps) {
  useEffect(() => {
    videoTicket.sync();
    setVideo({ sort });
  }, [sort]);
  const currentJobId = useVideoTicket((ticket) => ticket.currentJobId);
  const locked = useVideoTicket((ticket) => ticket.submitRequested);
  const uploadId = useVideoTicket((ticket) => ticket.uploadId);
  const take = useVideoIntake((intake) => intake.take);
  const [focusJobId, setFocusJobId] = useState<string | null>(null);
  const {
    title: [first, second],
    intro,
  } = PITCHES[sort];
  return (
    <VideosLayout
      make={sort}
      title={
        <>
          {first}
          <br />
          {second}
        </>
      }
      intro={intro}
      ticket={
        <>
          <PageCell page={videoPage} uploadId={uploadId} />
          <VideoForm Cells={Cells} onRequested={setFocusJobId} />
        </>
      }
      empty={<EmptyVideos />}
      {...{ currentJobId, focusJobId, locked, take }}
    />
  );
}
