'use client';

import { useState } from 'react';
import { adsTicket, useTicket } from '@/lib/client/tickets/ads/ticket-store';
import { useOpened } from '@/lib/client/tickets/core/use-opened';
import { adsPage } from '@/lib/client/tickets/page/ads-page';
import { PageCell } from '@/components/job-form/page-cell';
import { JobForm } from '@/components/job-form/job-form';
import { classNames } from '@/components/ui/class-names';
import { DropAndPaste } from '@/components/ticket/drop-and-paste';
import { useIntake } from '@/components/job-form/intake-store';
import { PressBed } from './press-bed';
import { SampleOffer } from './sample-offer';

/** The first screen: the ticket on the left, the press bed with the sheet on the right. */
export function Workbench() {
  useOpened(adsTicket);
  const currentJobId = useTicket((ticket) => ticket.currentJobId);
  const locked = useTicket((ticket) => ticket.submitRequested);
  const uploadId = useTicket((ticket) => ticket.uploadId);
  const take = useIntake((intake) => intake.take);
  const [focusJobId, setFocusJobId] = useState<string | null>(null);

  return (
    <DropAndPaste enabled={!locked} take={take}>
      <div className="grid flex-1 lg:grid-cols-[clamp(27rem,37vw,34rem)_minmax(0,1fr)]">
        <section
          aria-labelledby="pitch"
          className="px-4 pt-6 pb-10 sm:px-6 lg:self-start lg:pt-8 lg:pb-10 [@media(min-width:64rem)_and_(min-height:64rem)]:sticky [@media(min-width:64rem)_and_(min-height:64rem)]:top-0"
        >
          <h1
            id="pitch"
            className="font-display text-display font-extrabold tracking-[-0.035em] lg:text-[clamp(2.25rem,3.3vw,3rem)]"
          >
            Describe it once.
            <br />
            Get up to twenty ads.
          </h1>
          <p className="mt-3 mb-5 max-w-[52ch] text-ink-soft">
            Paste your product’s address, or fill in the ticket and add a photo, and watch each ad appear the moment
            it’s made. No account needed.
          </p>
          {!locked && (
            <>
              <PageCell page={adsPage} uploadId={uploadId} />
              <SampleOffer />
            </>
          )}
          <JobForm locked={locked} onSubmitted={() => setFocusJobId(useTicket.getState().jobId)} />
        </section>
        <section
          aria-label="Proof sheet"
          className={classNames(
            'bg-bed px-6 py-8 sm:px-9 lg:border-s lg:border-rule lg:px-12 lg:py-10',
            currentJobId && 'max-lg:order-first',
          )}
        >
          <PressBed jobId={currentJobId} focusJobId={focusJobId} />
        </section>
      </div>
    </DropAndPaste>
  );
}
