'use client';

import { useService } from '@/lib/client/listening/service-store';
import { setVideo, useVideoTicket } from '@/lib/client/tickets/video/video-ticket-store';
import { clipsUsd } from '@/lib/domain/video/clip-estimate';
import { MakerChoice } from './maker-choice';

/** Who films, and what that costs; nothing where there is only the studio. */
export function MakerCell({ className }: { className?: string }) {
  const service = useService();
  const { maker, seconds, scenes, template } = useVideoTicket((ticket) => ticket.form);
  // Many products in one scene are beyond a clip of one.
  if (!service?.video || template === 'catalogue') return null;
  return (
    <MakerChoice
      maker={maker}
      usd={clipsUsd(service.video, { seconds, scenes })}
      byModel="Real scenes"
      rest="The studio makes what it can’t"
      byStudio="Moved photos and words, free"
      onChange={(chosen) => setVideo({ maker: chosen })}
      {...(className === undefined ? {} : { className })}
    />
  );
}
