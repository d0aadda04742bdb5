'use client';

import { fillVideoTicket, forgetWantedVideo, useWantedVideo } from '@/lib/client/videos/make-video-of';
import { FillDesk } from '@/components/sets/fill-desk';

/** On every page: takes what a video is wanted of to the ticket of videos. */
export function MakeVideoDesk() {
  const asked = useWantedVideo();
  return (
    <FillDesk
      {...asked}
      last="video"
      pageOf={({ form }) => (form.sort === 'presenter' ? '/videos/presenter' : '/videos')}
      onFill={fillVideoTicket}
      onForget={forgetWantedVideo}
    />
  );
}
