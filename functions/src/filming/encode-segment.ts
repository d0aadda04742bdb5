import { chooseEncoder } from './choose-encoder';
import { drawFrames, type FrameWatcher } from './draw-frames';
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
  /** Sees each frame as well. */
  watch?: FrameWatcher;
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
  { encoder, watch }: SegmentOptions = {},
): Promise<Segment> {
  if (from < 0 || to > film.frames || from >= to) throw new RangeError(`There are no frames ${from} to ${to}`);
  signal.throwIfAborted();
  const chosen = encoder ?? (await chooseEncoder());
  const own = await FrameWatch.from(film, from);
  const frames = drawFrames(film, { from, to }, async (pixels, frame) => {
    signal.throwIfAborted();
    own.see(pixels);
    await watch?.(pixels, frame);
  });
  const video = await chosen.encode(film, frames, signal);
  return { from, to, video, encoder: chosen.id, drawn: own.end() };
}
