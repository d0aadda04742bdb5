'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { usePlayhead } from './playhead';

/** The ad itself: its video with the frames of it beneath, or its picture. */
export function AdPlayer({ ad }: { ad: AdAnalysis }) {
  const { video, thumbnail_url, ad_name, creative_type } = ad;
  const poster = video?.poster_url ?? thumbnail_url;
  if (video?.video_url) {
    return (
      <>
        <Player url={video.video_url} poster={poster} name={ad_name} />
        <Strip video={video} />
      </>
    );
  }
  return (
    <>
      <div className="picture-box flex min-h-56 items-center justify-center">
        {poster ? (
          // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
          // eslint-disable-next-line @next/next/no-img-element
          <img src={poster} alt={`Picture of ${ad_name}`} className="max-h-[32rem] w-full object-contain" />
        ) : (
          <p className="bg-sheet p-3 text-small text-ink-soft">No picture of it is known</p>
        )}
      </div>
      <Strip video={video} />
      {creative_type === 'video' && (
        <p className="mt-2 text-small text-ink-soft">
          {video ? 'The video itself stays with the account; these are its frames.' : 'The video could not be read.'}
        </p>
      )}
    </>
  );
}

function Player({ url, poster, name }: { url: string; poster: string | null; name: string }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const video = element.current;
    const seek = (seconds: number) => {
      if (!video) return;
      video.currentTime = seconds;
      // Where a browser wants to be asked first, the person presses play.
      void video.play().catch(() => undefined);
    };
    usePlayhead.setState({ seconds: 0, seek });
    return () => usePlayhead.setState({ seconds: 0, seek: null });
  }, [url]);
  return (
    // What is said stands beside it, as far as it is known.
    <video
      ref={element}
      src={url}
      poster={poster ?? undefined}
      controls
      playsInline
      preload="metadata"
      aria-label={`Video of ${name}`}
      onTimeUpdate={(event) => usePlayhead.setState({ seconds: event.currentTarget.currentTime })}
      className="max-h-[36rem] w-full bg-bed"
    />
  );
}

/** Frames from the first second to the last; a press goes there. The keys have the player and the transcript for that. */
function Strip({ video }: Pick<AdAnalysis, 'video'>) {
  const seek = usePlayhead((playhead) => playhead.seek);
  if (!video?.strip_url) return null;
  const go = (event: MouseEvent<HTMLImageElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    seek?.(((event.clientX - box.left) / box.width) * video.duration_seconds);
  };
  return (
    <div className="mt-2 overflow-x-auto border border-rule" dir="ltr">
      {/* eslint-disable-next-line @next/next/no-img-element -- straight from storage, as everywhere */}
      <img
        src={video.strip_url}
        alt={`${video.strip_frames ?? 'Some'} frames of it, from the first second to the last`}
        onClick={go}
        className={seek ? 'h-20 w-full min-w-96 cursor-pointer object-fill' : 'h-20 w-full min-w-96 object-fill'}
      />
    </div>
  );
}
