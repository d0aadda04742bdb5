import type { AnyFilmJob } from '@/lib/client/videos/video-job';
import { isTerminal } from '@/lib/domain/work/job-status';
import { smallStill } from './small-still';

/** A scene on the storyboard. */
export interface ShownScene {
  number: number;
  /** Empty until it is written. */
  text: string;
  /** null until it is known. */
  seconds: number | null;
  still: string | null;
  /** The same, for lists. */
  small: string | null;
  /** `none`: it never came to it. */
  state: 'waiting' | 'drawing' | 'done' | 'failed' | 'none';
  /** 0…1 of its frames are drawn. */
  drawn: number;
}

/** Shown before a script says how many there are. */
const UNKNOWN = 4;

type Shown = Pick<AnyFilmJob, 'status' | 'input' | 'result'>;

/** The scenes as they are now; before they are written, as many as were asked for. */
export function shownScenes({ status, input, result }: Shown): ShownScene[] {
  const runs = !isTerminal(status);
  if (!result || result.scenes.length === 0) {
    return Array.from({ length: runs ? ('scenes' in input ? input.scenes : UNKNOWN) : 0 }, (_, index) => ({
      ...{ number: index + 1, text: '', seconds: null, still: null, small: null, drawn: 0 },
      state: 'waiting',
    }));
  }
  return result.scenes.map(({ number, text, seconds, status: scene, drawn_frames, ...still }) => ({
    ...{ number, text, seconds, still: still.poster_url, small: smallStill(still) },
    drawn: scene === 'done' ? 1 : Math.min(1, drawn_frames / Math.max(1, seconds * result.fps)),
    state: scene === 'waiting' ? waitingState(runs, drawn_frames) : scene,
  }));
}

function waitingState(runs: boolean, drawnFrames: number): ShownScene['state'] {
  if (!runs) return 'none';
  return drawnFrames > 0 ? 'drawing' : 'waiting';
}
