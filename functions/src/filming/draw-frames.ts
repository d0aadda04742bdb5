import { setImmediate } from 'node:timers/promises';
import type { Film } from './film';

/** Gets each frame as it is drawn, before the encoder does. */
export type FrameWatcher = (pixels: Uint8Array, frame: number) => void;

/**
 * The frames of a film from one to before another, each drawn when it is asked for, and drawn over by the next. In between
 * the process gets to do what else it has: without that, pictures that are done with are kept for as long as it lasts.
 */
export async function* drawFrames(
  film: Film,
  { from, to }: { from: number; to: number },
  watch: FrameWatcher,
): AsyncGenerator<Uint8Array> {
  for (let frame = from; frame < to; frame++) {
    const pixels = film.draw(frame);
    watch(pixels, frame);
    yield pixels;
    await setImmediate();
  }
}
