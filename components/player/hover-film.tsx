'use client';

import { useEffect, useRef, useState } from 'react';
import { classNames } from '@/components/ui/class-names';

interface HoverFilmProps {
  url: string;
  /** The part of it that plays, in seconds; all of it where that is left out. */
  part?: { from: number; to: number };
  poster: string | null;
  width: number;
  height: number;
}

/** To the beginning of the part, where it is outside of it. */
function goBack(film: HTMLVideoElement, part: HoverFilmProps['part']): void {
  if (part && (film.currentTime < part.from || film.currentTime >= part.to)) film.currentTime = part.from;
}

/** Who moves a pointer over it, and has nothing against motion. */
const WELCOME = '(hover: hover) and (pointer: fine) and (prefers-reduced-motion: no-preference)';

/**
 * A film in a list: its poster, which plays without sound while the pointer is over its line. Nothing of it is loaded
 * before; whoever has no pointer, or wants no motion, sees the poster alone.
 */
export function HoverFilm({ url, part, poster, width, height }: HoverFilmProps) {
  const place = useRef<HTMLSpanElement>(null);
  const [plays, setPlays] = useState(false);
  useEffect(() => {
    // The whole line is a link that lies over it.
    const line = place.current?.closest('li') ?? place.current;
    const enter = () => setPlays(window.matchMedia(WELCOME).matches);
    const leave = () => setPlays(false);
    line?.addEventListener('pointerenter', enter);
    line?.addEventListener('pointerleave', leave);
    return () => {
      line?.removeEventListener('pointerenter', enter);
      line?.removeEventListener('pointerleave', leave);
    };
  }, []);
  return (
    <span
      ref={place}
      aria-hidden="true"
      // Over a still there is nothing to stand in for.
      className={classNames('relative block h-full overflow-hidden', part === undefined && 'picture-box')}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {poster && (
        // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
        // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
        <img
          src={poster}
          alt=""
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
        />
      )}
      {plays && (
        <video
          src={url}
          muted
          loop
          autoPlay
          playsInline
          disablePictureInPicture
          tabIndex={-1}
          onLoadedMetadata={({ currentTarget }) => goBack(currentTarget, part)}
          onTimeUpdate={({ currentTarget }) => goBack(currentTarget, part)}
          className="absolute inset-0 size-full object-cover"
        />
      )}
    </span>
  );
}
