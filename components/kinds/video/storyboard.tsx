'use client';

import type { CSSProperties } from 'react';
import { HoverFilm } from '@/components/player/hover-film';
import { classNames } from '@/components/ui/class-names';
import type { ShownScene } from './shown-scenes';

interface StoryboardFilm {
  url: string;
  /** In seconds: when each scene begins, and the end of the film. */
  starts: readonly number[];
  seconds: number;
  current: number;
  onPick: (index: number) => void;
}

interface StoryboardProps {
  scenes: readonly ShownScene[];
  width: number;
  height: number;
  /** As a language tag. */
  lang: string | null;
  /** Which scene is on, counted from 0, and what goes to one; null where there is no film yet. */
  film: StoryboardFilm | null;
}

/** The scenes of a film side by side, each with its words: a box until it is drawn, then its still, which plays under a pointer once there is a film. */
export function Storyboard({ scenes, width, height, lang, film }: StoryboardProps) {
  return (
    <ol
      aria-label="Storyboard"
      className={classNames(
        'grid gap-x-3 gap-y-5',
        width > height
          ? 'grid-cols-[repeat(auto-fill,minmax(11rem,1fr))]'
          : 'grid-cols-[repeat(auto-fill,minmax(9rem,1fr))]',
      )}
    >
      {scenes.map((scene, index) => (
        <li key={scene.number} aria-current={film?.current === index ? 'true' : undefined} className="group min-w-0">
          <Frame scene={scene} width={width} height={height}>
            {film && scene.state === 'done' && (
              <span className="absolute inset-0">
                <HoverFilm url={film.url} part={partOf(film, index)} poster={null} width={width} height={height} />
              </span>
            )}
            {film && <Pick number={scene.number} onPick={() => film.onPick(index)} />}
          </Frame>
          <p className="mt-1.5 flex justify-between gap-2 font-mono text-mini text-ink-soft tabular-nums">
            <span>
              <span className="sr-only">Scene </span>
              {scene.number}
            </span>
            <span>{stateWords(scene)}</span>
          </p>
          <p lang={lang ?? undefined} dir="auto" className="line-clamp-4 text-start text-small text-pretty">
            {scene.text}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Where a scene stands in its film; a little less at its end, where the next one is already coming in. */
function partOf({ starts, seconds }: StoryboardFilm, index: number): { from: number; to: number } {
  return { from: starts[index] ?? 0, to: (starts[index + 1] ?? seconds) - 0.1 };
}

function stateWords({ state, seconds }: ShownScene): string {
  if (state === 'failed') return 'failed';
  if (state === 'none') return 'not drawn';
  return seconds === null ? '' : `${secondsText(seconds)} s`;
}

/** Tenths, where they are not whole seconds. */
function secondsText(seconds: number): string {
  return seconds.toFixed(Number.isInteger(Math.round(seconds * 10) / 10) ? 0 : 1);
}

interface FrameProps {
  scene: ShownScene;
  width: number;
  height: number;
  children: React.ReactNode;
}

function Frame({ scene: { number, still, state, drawn }, width, height, children }: FrameProps) {
  return (
    <div
      className={classNames(
        'picture-box relative overflow-hidden outline-offset-2 outline-ember group-aria-[current]:outline-[3px]',
        state === 'drawing' && still === null && 'roller',
      )}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {still && (
        // Straight from storage, as everywhere: an image service in between would keep copies of private pictures.
        // eslint-disable-next-line @next/next/no-img-element -- shown as the file itself is
        <img
          src={still}
          alt={`Still of scene ${number}`}
          width={width}
          height={height}
          decoding="async"
          className="stamp-in size-full object-cover"
        />
      )}
      {drawn > 0 && state !== 'done' && (
        <span
          aria-hidden="true"
          className="heat absolute bottom-0 left-0 h-1"
          style={{ '--value': drawn * 100 } as CSSProperties}
        />
      )}
      {children}
    </div>
  );
}

function Pick({ number, onPick }: { number: number; onPick: () => void }) {
  return (
    <button type="button" onClick={onPick} className="absolute inset-0 focus-visible:-outline-offset-4">
      <span className="sr-only">Go to scene {number}</span>
    </button>
  );
}
