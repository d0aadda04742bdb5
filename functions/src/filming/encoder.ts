import type { VIDEO_ENCODERS } from '../../../lib/domain/video/video-result';
import type { FrameRate } from '../../../lib/domain/video/video-limits';

export type EncoderId = (typeof VIDEO_ENCODERS)[number];

export interface FrameFormat {
  /** Even numbers of pixels. */
  width: number;
  height: number;
  fps: FrameRate;
}

/** Puts frames together as H.264. What it was given last is its own until it asks for the next. */
export interface Encoder {
  id: EncoderId;
  /** What it is, for logs. */
  name: string;
  /**
   * Gives an MP4 without sound whose first group of frames needs nothing before it. The same frames give the same bytes.
   * Rejects with the signal’s reason on an abort, and leaves nothing behind.
   */
  encode(format: FrameFormat, frames: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<Uint8Array>;
}

/** Frames from one that can be begun with to the next: two seconds, so that a player seeks quickly. */
export const groupOf = (fps: FrameRate) => fps * 2;
