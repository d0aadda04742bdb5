'use client';

import type { ReactNode } from 'react';
import { VIDEO_FIELDS, type VideoErrors, videoErrors } from '@/lib/client/tickets/video/video-input';
import { requestVideo, useVideoTicket, videoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { TicketFrame } from '@/components/ticket/ticket-frame';
import { useTypedBefore } from '@/components/ticket/use-typed-before';
import { ProductCells } from './product-cells';
import { useRefusedFields } from './use-refused-fields';
import { useTrackIntake, useVideoIntake } from './video-intake-store';
import { VideoSubmit } from './video-submit';

interface VideoFormProps {
  /** What is asked of this sort of video, besides its product: the other sort’s is not loaded. */
  Cells: (props: { errors: VideoErrors; locked: boolean }) => ReactNode;
  onRequested: (jobId: string) => void;
}

/** The ticket of a video. Everything in it is kept at once, so there is nothing to lose here. */
export function VideoForm({ Cells, onRequested }: VideoFormProps) {
  const ticket = useVideoTicket();
  const { submitRequested: locked } = ticket;
  const [photos, track] = [useVideoIntake(), useTrackIntake()];
  const typed = useTypedBefore(videoTicket, photos.take);
  const { errors, submit } = useRefusedFields({
    ...{ fields: VIDEO_FIELDS, errors: ticket.hydrated ? videoErrors(ticket) : {}, request: requestVideo },
    onAccepted: () => onRequested(videoTicket.current().jobId),
  });

  return (
    <TicketFrame
      label="Video ticket"
      legend="What to film"
      enabled={!locked}
      form={typed}
      onSubmit={() => photos.whenTaken(() => track.whenTaken(submit))}
      submitRow={<VideoSubmit wrong={VIDEO_FIELDS.filter((field) => errors[field])} />}
    >
      <ProductCells errors={errors} locked={locked} />
      <Cells errors={errors} locked={locked} />
    </TicketFrame>
  );
}
