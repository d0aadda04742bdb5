'use client';

import { type ReactNode, useEffect } from 'react';
import type { FileRole } from '@/lib/client/files/ticket-file';
import { whenTouched } from '@/lib/client/browser/when-touched';
import { useSession } from '@/lib/client/session/session-store';
import { LazyLiveJob } from '@/components/live-job/lazy-live-job';
import { lazily } from '@/components/ui/lazily';
import { DropAndPaste } from '@/components/ticket/drop-and-paste';
import { classNames } from '@/components/ui/class-names';
import { MakeLinks } from './make-links';

/** Of whoever has an account: nobody else has videos. */
const VideoShelf = lazily(async () => (await import('./video-shelf')).VideoShelf);

interface VideosLayoutProps {
  /** What is asked for here. */
  make: 'film' | 'presenter' | 'playground';
  title: ReactNode;
  intro: string;
  ticket: ReactNode;
  /** What stands on the sheet before there is a video. */
  empty: ReactNode;
  /** The video that the person watches. */
  currentJobId: string | null;
  /** What was just asked for on this page: it stands far above the button. */
  focusJobId: string | null;
  /** While it is being sent, no file can be added. */
  locked: boolean;
  take: (role: FileRole, files: Iterable<File>) => void;
}

/** A ticket on the left, what comes of it on the right, and below that the person's videos. */
export function VideosLayout(props: VideosLayoutProps) {
  const { make, title, intro, ticket, empty, currentJobId, focusJobId, locked, take } = props;
  const { user } = useSession();
  useEffect(() => whenTouched(LazyLiveJob.ahead), []);
  return (
    <DropAndPaste enabled={!locked} take={take}>
      <div className="grid flex-1 lg:grid-cols-[clamp(27rem,37vw,34rem)_minmax(0,1fr)]">
        <section aria-labelledby="videos-pitch" className="px-4 pt-6 pb-10 sm:px-6 lg:pt-8">
          <h1
            id="videos-pitch"
            className="font-display text-display font-extrabold tracking-[-0.035em] lg:text-[clamp(2.25rem,3.3vw,3rem)]"
          >
            {title}
          </h1>
          <p className="mt-3 mb-5 max-w-[52ch] text-ink-soft">{intro}</p>
          <MakeLinks current={make} />
          {ticket}
        </section>
        <section
          aria-label="Videos"
          className={classNames(
            'min-w-0 bg-bed px-6 py-8 sm:px-9 lg:border-s lg:border-rule lg:px-12 lg:py-10',
            currentJobId && 'max-lg:order-first',
          )}
        >
          {currentJobId ? (
            <LazyLiveJob key={currentJobId} jobId={currentJobId} takeFocus={currentJobId === focusJobId} />
          ) : (
            empty
          )}
          {user && <VideoShelf except={currentJobId} />}
        </section>
      </div>
    </DropAndPaste>
  );
}
