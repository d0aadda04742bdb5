'use client';

import { useEffect } from 'react';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import { imageTicket, useImageTicket } from '@/lib/client/tickets/image/image-ticket-store';
import { LazyLiveJob } from '@/components/live-job/lazy-live-job';
import { classNames } from '@/components/ui/class-names';
import { DropAndPaste } from '@/components/ticket/drop-and-paste';
import { EmptyImages } from './empty-images';
import { ImageForm } from './image-form';
import { useImageIntake } from './image-intake-store';
import { whenTouched } from '@/lib/client/browser/when-touched';
import { useSession } from '@/lib/client/session/session-store';
import { lazily } from '@/components/ui/lazily';

/** Of whoever has an account: nobody else has images. */
const ImageShelf = lazily(async () => (await import('./image-shelf')).ImageShelf);

/** One image at a time: the ticket on the left, what comes of it on the right. */
export function ImagesPage() {
  useOpened(imageTicket);
  const currentJobId = useImageTicket((ticket) => ticket.currentJobId);
  const locked = useImageTicket((ticket) => ticket.submitRequested);
  const take = useImageIntake((intake) => intake.take);
  const { user } = useSession();
  useEffect(() => whenTouched(LazyLiveJob.ahead), []);
  return (
    <DropAndPaste enabled={!locked} take={take}>
      <div className="grid flex-1 lg:grid-cols-[clamp(27rem,37vw,34rem)_minmax(0,1fr)]">
        <section aria-labelledby="images-pitch" className="px-4 pt-6 pb-10 sm:px-6 lg:pt-8">
          <h1
            id="images-pitch"
            className="font-display text-display font-extrabold tracking-[-0.035em] lg:text-[clamp(2.25rem,3.3vw,3rem)]"
          >
            One product,
            <br />
            one good picture.
          </h1>
          <p className="mt-3 mb-5 max-w-[52ch] text-ink-soft">
            Choose what it shall be, add a photo, and see it the moment it’s made. No account needed.
          </p>
          <ImageForm />
        </section>
        <section
          aria-label="Images"
          className={classNames(
            'bg-bed px-6 py-8 sm:px-9 lg:border-s lg:border-rule lg:px-12 lg:py-10',
            currentJobId && 'max-lg:order-first',
          )}
        >
          {currentJobId ? <LazyLiveJob key={currentJobId} jobId={currentJobId} /> : <EmptyImages />}
          {user && <ImageShelf except={currentJobId} />}
        </section>
      </div>
    </DropAndPaste>
  );
}
