'use client';

import { useState } from 'react';
import { videoPage } from '@/lib/client/tickets/page/pages';
import { useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { PageCell } from '@/components/job-form/page-cell';
import { LiveJob } from '@/components/live-job/live-job';
import { DropAndPaste } from '@/components/ticket/drop-and-paste';
import { classNames } from '@/components/ui/class-names';
import { EmptyVideos } from './empty-videos';
import { VideoForm } from './video-form';
import { useVideoIntake } from './video-intake-store';
import { VideoShelf } from './video-shelf';

/** One video at a time: the ticket on the left, what comes of it on the right. */
export function VideosPage() {
  const currentJobId = useVideoTicket((ticket) => ticket.currentJobId);
  const locked = useVideoTicket((ticket) => ticket.submitRequested);
  const uploadId = useVideoTicket((ticket) => ticket.uploadId);
  const take = useVideoIntake((intake) => intake.take);
  /** What was just asked for on this page: it stands far above the button. */
  const [focusJobId, setFocusJobId] = useState<string | null>(null);
  return (
    <DropAndPaste enabled={!locked} take={take}>
      <div className="grid flex-1 lg:grid-cols-[clamp(27rem,37vw,34rem)_minmax(0,1fr)]">
        <section aria-labelledby="videos-pitch" className="px-4 pt-6 pb-10 sm:px-6 lg:pt-8">
          <h1
            id="videos-pitch"
            className="font-display text-display font-extrabold tracking-[-0.035em] lg:text-[clamp(2.25rem,3.3vw,3rem)]"
          >
            Your product,
            <br />
            set in motion.
          </h1>
          <p className="mt-3 mb-5 max-w-[52ch] text-ink-soft">
            A film of 4 to 30 seconds from your photos and words, with music, for every network. No account needed.
          </p>
          <PageCell page={videoPage} uploadId={uploadId} />
          <VideoForm onRequested={setFocusJobId} />
        </section>
        <section
          aria-label="Videos"
          className={classNames(
            'min-w-0 bg-bed px-6 py-8 sm:px-9 lg:border-s lg:border-rule lg:px-12 lg:py-10',
            currentJobId && 'max-lg:order-first',
          )}
        >
          {currentJobId ? (
            <LiveJob key={currentJobId} jobId={currentJobId} takeFocus={currentJobId === focusJobId} />
          ) : (
            <EmptyVideos />
          )}
          <VideoShelf except={currentJobId} />
        </section>
      </div>
    </DropAndPaste>
  );
}
