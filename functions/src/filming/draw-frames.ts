import { setImmediate } from 'node:timers/promises';
import type { Film } from './film';

/** A frame of a film with what it is made of; what it gives is drawn over by the next call. */
export async function drawFrame(film: Film, frame: number): Promise<Uint8Array> {
  await film.ready?.(frame);
  return film.draw(frame);
}

/** Gets each frame as it is drawn, before the encoder does, and is waited for. */
export type FrameWatcher = (pixels: Uint8Array, frame: number) => void | Promise<void>;

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
    const pixels = await drawFrame(film, frame);
    await watch(pixels, frame);
    yield pixels;
    await setImmediate();
  }
}
