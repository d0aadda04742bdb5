'use client';

import { VIDEO_FIELDS, videoErrors } from '@/lib/client/tickets/video/video-input';
import { requestVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { FilmCells } from './film-cells';
import { PresenterCells } from './presenter-cells';
import { ProductCells } from './product-cells';
import { useRefusedFields } from './use-refused-fields';
import { VideoSubmit } from './video-submit';

/** The ticket of a video. Everything in it is kept at once, so there is nothing to lose here. */
export function VideoForm({ onRequested }: { onRequested: (jobId: string) => void }) {
  const ticket = useVideoTicket();
  const { submitRequested: locked, hydrated, jobId } = ticket;
  const { errors, submit } = useRefusedFields({
    ...{ fields: VIDEO_FIELDS, errors: videoErrors(ticket), request: requestVideo },
    onAccepted: () => onRequested(jobId),
  });

  return (
    <form
      noValidate
      aria-label="Video ticket"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {/* Disabled until the kept ticket is read: what is typed before that would be overwritten. */}
      <fieldset
        disabled={locked || !hydrated}
        className="grid min-w-0 grid-cols-6 gap-px border border-rule-strong bg-rule-strong"
      >
        <legend className="sr-only">What to film</legend>
        <ProductCells errors={errors} locked={locked} />
        {ticket.form.sort === 'presenter' ? (
          <PresenterCells errors={errors} />
        ) : (
          <FilmCells errors={errors} locked={locked} />
        )}
      </fieldset>
      <VideoSubmit wrong={VIDEO_FIELDS.filter((field) => errors[field])} />
    </form>
  );
}
