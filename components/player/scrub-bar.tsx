'use client';

import { type CSSProperties, type PointerEvent, useState } from 'react';
import type { Player } from './create-player';
import type { Film } from './film-player';
import { clockText, partOn } from './film-time';

/** Stills of a film in one picture, from left to right and from top to bottom, evenly spread over it. */
export interface StillsOf {
  url: string;
  count: number;
  columns: number;
  /** Of one of them, in pixels. */
  width: number;
  height: number;
}

interface ScrubBarProps {
  player: Player;
  film: Film;
  seconds: number;
}

/** Where the film is, drawn to anywhere; over it the still of where one points, and a mark where each scene begins. */
export function ScrubBar({ player, film, seconds }: ScrubBarProps) {
  const time = player.use((state) => state.time);
  const [pointed, setPointed] = useState<number | null>(null);

  function point(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    setPointed(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  }

  return (
    <div
      className="relative min-w-0 flex-1"
      onPointerMove={point}
      onPointerLeave={() => setPointed(null)}
      onPointerUp={(event) => event.pointerType !== 'mouse' && setPointed(null)}
    >
      {pointed !== null && <Pointed film={film} share={pointed} seconds={seconds} />}
      <input
        type="range"
        aria-label="Position in the film"
        aria-valuetext={`${clockText(time)} of ${clockText(seconds)}, scene ${partOn(film.starts, time) + 1}`}
        min={0}
        max={seconds}
        step={0.01}
        value={Math.min(seconds, time)}
        onChange={(event) => player.seek(event.target.valueAsNumber)}
        className="film-ruler"
        style={{ '--played': `${(100 * Math.min(seconds, time)) / seconds}%` } as CSSProperties}
      />
      {film.starts.slice(1).map((start) => (
        <span
          key={start}
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 h-3.5 w-px -translate-y-1/2 bg-ink"
          style={{ left: `${(100 * start) / seconds}%` }}
        />
      ))}
    </div>
  );
}

const STILL_HEIGHT = 96;

/** The still of where one points, and when that is. */
function Pointed({ film: { stills }, share, seconds }: { film: Film; share: number; seconds: number }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute bottom-full z-1 -translate-x-1/2 border border-ink bg-sheet"
      style={{ left: `clamp(3rem, ${100 * share}%, calc(100% - 3rem))` }}
    >
      {stills && <div style={stillStyle(stills, share)} />}
      <p className="px-1.5 text-center font-mono text-mini tabular-nums">{clockText(share * seconds)}</p>
    </div>
  );
}

function stillStyle({ url, count, columns, width, height }: StillsOf, share: number): CSSProperties {
  const index = Math.min(count - 1, Math.floor(share * count));
  const scale = STILL_HEIGHT / height;
  const place = { x: (index % columns) * width * scale, y: Math.floor(index / columns) * height * scale };
  return {
    width: width * scale,
    height: STILL_HEIGHT,
    backgroundImage: `url(${JSON.stringify(url)})`,
    backgroundSize: `${columns * width * scale}px auto`,
    backgroundPosition: `${-place.x}px ${-place.y}px`,
  };
}
