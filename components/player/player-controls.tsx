'use client';

import {
  Captions,
  CaptionsOff,
  Maximize,
  Minimize,
  Pause,
  Play,
  Repeat,
  StepBack,
  StepForward,
  Volume2,
  VolumeX,
} from 'lucide-react';
import { classNames } from '@/components/ui/class-names';
import { type Player, RATES } from './create-player';
import type { Film } from './film-player';
import { clockText } from './film-time';
import { ScrubBar } from './scrub-bar';

interface PlayerControlsProps {
  player: Player;
  film: Film;
  hasCaptions: boolean;
}

/** What can be done with a film, below it: nothing covers the picture. */
export function PlayerControls({ player, film, hasCaptions }: PlayerControlsProps) {
  const state = player.use();
  const seconds = state.duration ?? film.seconds;
  const run = player.run;
  return (
    <div dir="ltr" className="px-2 pb-1 sm:px-3">
      <div className="flex items-center gap-3 ps-1 pt-1">
        <p className="shrink-0 font-mono text-small whitespace-nowrap tabular-nums">
          {clockText(state.time)} <span className="text-ink-soft">/ {clockText(seconds)}</span>
        </p>
        <ScrubBar player={player} film={film} seconds={seconds} />
      </div>
      <div className="flex flex-wrap items-center">
        <Control
          name={state.playing ? 'Pause' : 'Play'}
          keyName="k"
          icon={state.playing ? Pause : Play}
          onClick={() => run({ do: 'toggle' })}
          className="me-auto"
        />
        <Control
          name="One frame back"
          keyName=","
          icon={StepBack}
          onClick={() => run({ do: 'step', frames: -1 })}
          className="max-sm:hidden"
        />
        <Control
          name="One frame on"
          keyName="."
          icon={StepForward}
          onClick={() => run({ do: 'step', frames: 1 })}
          className="max-sm:hidden"
        />
        {film.hasSound && (
          <Control
            name="Mute"
            keyName="m"
            icon={state.muted ? VolumeX : Volume2}
            pressed={state.muted}
            onClick={() => run({ do: 'mute' })}
          />
        )}
        {hasCaptions && (
          <Control
            name="Captions"
            keyName="c"
            icon={state.captions ? Captions : CaptionsOff}
            pressed={state.captions}
            onClick={() => run({ do: 'captions' })}
          />
        )}
        <Control name="Loop" icon={Repeat} pressed={state.loop} onClick={() => player.setLoop(!state.loop)} />
        <select
          aria-label="Speed"
          value={state.rate}
          onChange={(event) => player.setRate(Number(event.target.value))}
          className="min-h-11 bg-transparent px-1 font-mono text-small [&>option]:bg-sheet [&>option]:text-ink"
        >
          {RATES.map((rate) => (
            <option key={rate} value={rate}>
              {rate}×
            </option>
          ))}
        </select>
        <Control
          name={state.fullscreen ? 'Leave full screen' : 'Full screen'}
          keyName="f"
          icon={state.fullscreen ? Minimize : Maximize}
          onClick={() => run({ do: 'fullscreen' })}
        />
      </div>
    </div>
  );
}

interface ControlProps {
  name: string;
  /** Which key does the same. */
  keyName?: string;
  icon: typeof Play;
  /** Of one that is on or off. */
  pressed?: boolean;
  onClick: () => void;
  className?: string;
}

function Control({ name, keyName, icon: Icon, pressed, onClick, className }: ControlProps) {
  return (
    <button
      type="button"
      aria-label={name}
      aria-pressed={pressed}
      aria-keyshortcuts={keyName}
      title={keyName ? `${name} (${keyName})` : name}
      onClick={onClick}
      className={classNames(
        'flex size-11 shrink-0 items-center justify-center hover:bg-bed focus-visible:-outline-offset-2 aria-pressed:text-ember-ink',
        className,
      )}
    >
      <Icon aria-hidden="true" className="size-5" />
    </button>
  );
}
