'use client';

import { Play } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Notice } from '@/components/ui/notice';
import type { Player } from './create-player';
import { PlayerControls } from './player-controls';
import { commandOf } from './player-keys';
import type { StillsOf } from './scrub-bar';
import { useCaptions } from './use-captions';

export interface Film {
  url: string;
  poster: string | null;
  captions: string | null;
  /** As a language tag. */
  lang: string | null;
  width: number;
  height: number;
  hasSound: boolean;
  /** Stills to find one's way by. */
  stills: StillsOf | null;
  /** The seconds with which its scenes begin. */
  starts: readonly number[];
  seconds: number;
}

interface FilmPlayerProps {
  player: Player;
  film: Film;
  /** What it is, for who can’t see it. */
  name: string;
}

/** A film with controls of our own, and a key for each. */
export function FilmPlayer({ player, film, name }: FilmPlayerProps) {
  const frame = useRef<HTMLDivElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const captions = useCaptions(film.captions);
  const loop = player.use((state) => state.loop);
  const failed = player.use((state) => state.failed);

  useEffect(() => {
    if (video.current && frame.current) return player.attach(video.current, frame.current);
  }, [player, film.url]);

  function onKeyDown(event: KeyboardEvent) {
    // A button is pressed by the space bar, and a choice moved by the arrows.
    const isOnControl = event.target instanceof Element && event.target.closest('button, select') !== null;
    if (isOnControl && [' ', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
    const command = commandOf(event);
    if (!command) return;
    event.preventDefault();
    player.run(command);
  }

  return (
    <div
      ref={frame}
      role="group"
      aria-label={`Player: ${name}`}
      onKeyDown={onKeyDown}
      className="group/player flex flex-col border border-rule-strong bg-sheet"
    >
      <div className="relative flex min-h-0 flex-1 justify-center bg-[oklch(0.13_0.008_50)]">
        <video
          key={film.url}
          ref={video}
          src={film.url}
          poster={film.poster ?? undefined}
          width={film.width}
          height={film.height}
          loop={loop}
          playsInline
          preload="metadata"
          aria-label={name}
          tabIndex={0}
          onClick={() => player.run({ do: 'toggle' })}
          className="h-auto max-h-[min(40rem,75svh)] max-w-full cursor-pointer object-contain focus-visible:-outline-offset-4 focus-visible:outline-ember group-[:fullscreen]/player:size-full group-[:fullscreen]/player:max-h-none"
        >
          {captions && <track kind="captions" src={captions} srcLang={film.lang ?? 'und'} label="Captions" />}
        </video>
        <BigPlay player={player} />
      </div>
      {failed && (
        <Notice tone="alarm" role="alert">
          The video can’t be played here. Check your connection and reload the page, or download it.
        </Notice>
      )}
      <PlayerControls player={player} film={film} hasCaptions={captions !== null} />
    </div>
  );
}

/** On the poster, until it is played: where everybody presses. The keys have the button below. */
function BigPlay({ player }: { player: Player }) {
  const begun = player.use((state) => state.begun);
  if (begun) return null;
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 m-auto flex size-18 items-center justify-center rounded-full bg-ember text-on-ember"
    >
      <Play className="size-8 translate-x-0.5 fill-current" />
    </span>
  );
}
