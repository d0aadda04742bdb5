'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useEffectEvent } from 'react';
import { fillVideoTicket, forgetWantedVideo, useWantedVideo } from '@/lib/client/videos/make-video-of';
import type { VideoContent } from '@/lib/client/videos/video-content';
import { ReplaceQuestion } from '@/components/sets/replace-question';

/** On every page: takes what a video is wanted of to the ticket of videos, and asks first where something would be lost. */
export function MakeVideoDesk() {
  const router = useRouter();
  const { wanted, inTheWay } = useWantedVideo();

  function fill(now: VideoContent) {
    fillVideoTicket(now);
    router.push('/videos');
  }
  const fillAtOnce = useEffectEvent(fill);
  useEffect(() => {
    if (wanted && inTheWay === null) fillAtOnce(wanted);
  }, [wanted, inTheWay]);

  return (
    <ReplaceQuestion
      inTheWay={wanted && inTheWay}
      last="video"
      onKeep={forgetWantedVideo}
      onReplace={() => wanted && fill(wanted)}
    />
  );
}
