import { easeInOutQuint, mix, progress } from './ease';
import type { FilmSet } from './film-set';
import type { Pose } from './actor';

/** A move takes so many seconds, and comes again after so many where a scene is long. */
const MOVE = 0.9;
const AGAIN = 3.6;
/** The share of it that is left for the time until the next one, so that nothing ever stands still. */
const DRIFT = 0.5;

/** Back and forth, never larger than at rest: for a thing that stays in its place while a scene lasts. */
export const BREATHS = [1, 0.93, 0.985, 0.91].map((scale) => ({ x: 0, y: 0, scale, turn: 0 }));

/** All that a track needs of a film. */
type Timed = Pick<FilmSet, 'script' | 'fps' | 'beat'>;

/**
 * The frames of the film in which something begins to move: the scenes' first ones, and in between where
 * a scene is so long that nothing would happen otherwise; these are on a beat.
 */
function moveFrames({ script, fps, beat }: Timed): number[] {
  const frames: number[] = [];
  let start = 0;
  for (const scene of script.scenes) {
    const parts = Math.max(1, Math.round(scene.frames / fps / AGAIN));
    for (let part = 0; part < parts; part++) {
      const at = start + (scene.frames * part) / parts;
      frames.push(part === 0 ? start : Math.round(Math.round(at / beat) * beat));
    }
    start += scene.frames;
  }
  return frames;
}

/** The pose on a frame of the film, which goes on from pose to pose through the cuts of a place that stays the same. */
export function poseTrack(set: Timed, poses: readonly Required<Pick<Pose, 'x' | 'y' | 'scale' | 'turn'>>[]) {
  const starts = moveFrames(set);
  const frames = set.script.scenes.reduce((sum, scene) => sum + scene.frames, 0);
  const poseOf = (index: number) => poses[index % poses.length] ?? { x: 0, y: 0, scale: 1, turn: 0 };
  return (filmFrame: number): Pose => {
    const index = Math.max(
      0,
      starts.findLastIndex((start) => start <= filmFrame),
    );
    const [from, to] = [poseOf(index + poses.length - 1), poseOf(index)];
    const start = starts[index] ?? 0;
    const moved = easeInOutQuint(progress(filmFrame, start, MOVE * set.fps));
    const drifted = progress(filmFrame, start, (starts[index + 1] ?? frames) - start);
    const share = mix(moved, drifted, DRIFT);
    return {
      x: mix(from.x, to.x, share),
      y: mix(from.y, to.y, share),
      scale: mix(from.scale, to.scale, share),
      turn: mix(from.turn, to.turn, share),
    };
  };
}
