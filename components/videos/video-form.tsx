'use client';

import { useState } from 'react';
import { VIDEO_FIELDS, type VideoErrors, videoErrors, type VideoField } from '@/lib/client/tickets/video/video-input';
import { requestVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { FilmCells } from './film-cells';
import { ProductCells } from './product-cells';
import { VideoSubmit } from './video-submit';

/** The ticket of a video. Everything in it is kept at once, so there is nothing to lose here. */
export function VideoForm({ onRequested }: { onRequested: (jobId: string) => void }) {
  const ticket = useVideoTicket();
  /** What was wrong when it was last asked for; what is right since is not among what is shown. */
  const [refused, setRefused] = useState<readonly VideoField[]>([]);
  const { submitRequested: locked, hydrated } = ticket;
  const errors = refused.length > 0 ? only(refused, videoErrors(ticket)) : {};

  function submit() {
    const { jobId } = ticket;
    const problems = requestVideo();
    const found = VIDEO_FIELDS.filter((field) => problems[field]);
    setRefused(found);
    const [first] = found;
    if (first) document.getElementById(first)?.focus();
    else onRequested(jobId);
  }

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
        <FilmCells errors={errors} />
      </fieldset>
      <VideoSubmit wrong={VIDEO_FIELDS.filter((field) => errors[field])} />
    </form>
  );
}

function only(fields: readonly VideoField[], errors: VideoErrors): VideoErrors {
  return Object.fromEntries(fields.flatMap((field) => (errors[field] ? [[field, errors[field]]] : [])));
}
