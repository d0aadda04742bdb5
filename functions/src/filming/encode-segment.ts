import { chooseEncoder } from './choose-encoder';
import { drawFrames } from './draw-frames';
import { type DrawnFrames, FrameWatch } from './drawn-frames';
import type { Encoder, EncoderId } from './encoder';
import type { Film } from './film';

/** A part of a film, encoded so that it can be put behind any other. */
export interface Segment {
  /** From which frame of the film to before which. */
  from: number;
  to: number;
  /** An MP4 without sound. */
  video: Uint8Array;
  /** Only segments of the same encoder can be joined. */
  encoder: EncoderId;
  /** What was seen of its frames while they were drawn, for the check of the whole. */
  drawn: DrawnFrames;
}

export interface SegmentOptions {
  /** By default the best of this machine. */
  encoder?: Encoder;
  /** Is told after each frame how many of the segment are done. */
  onFrame?: (done: number) => void;
}

/**
 * Draws and encodes the frames `from` to before `to`, one at a time. The same frames give the same bytes. Rejects with
 * the signal’s reason on an abort, and leaves nothing behind.
 */
export async function encodeSegment(
  film: Film,
  from: number,
  to: number,
  signal: AbortSignal,
  { encoder, onFrame }: SegmentOptions = {},
): Promise<Segment> {
  if (from < 0 || to > film.frames || from >= to) throw new RangeError(`There are no frames ${from} to ${to}`);
  signal.throwIfAborted();
  const chosen = encoder ?? (await chooseEncoder());
  const watch = new FrameWatch(film, from);
  const frames = drawFrames(film, { from, to }, (pixels, frame) => {
    signal.throwIfAborted();
    watch.see(pixels);
    onFrame?.(frame - from + 1);
  });
  const video = await chosen.encode(film, frames, signal);
  return { from, to, video, encoder: chosen.id, drawn: watch.end() };
}
