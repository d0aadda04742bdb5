import type { FrameRate } from '../../../lib/domain/video/video-limits';

/** Words as they stand on a frame. */
export interface ShownText {
  text: string;
  /** Pixels from the top left corner of the frame, after the camera. */
  box: { x: number; y: number; width: number; height: number };
  /** `#RRGGBB`. */
  color: string;
  /** From which frame to before which they stand still enough to be read. */
  readable: { from: number; to: number };
}

/** A film that can be drawn, frame by frame, in any order; the same frame is the same pixels. */
export interface Film {
  width: number;
  height: number;
  fps: FrameRate;
  frames: number;
  /** The frame that each scene begins with; the first is 0. A segment may begin with each. */
  sceneStarts: readonly number[];
  /** The frame that shows best what the scene of that index is. */
  stillOf(scene: number): number;
  /** RGBA, row by row, of this frame; what it gives may be drawn over by the next call. */
  draw(frame: number): Uint8Array;
  /** The words on that frame. */
  wordsOn(frame: number): readonly ShownText[];
  /** Where the product is on that frame, in pixels of the frame; null where it is not shown. */
  productOn(frame: number): { x: number; y: number; width: number; height: number } | null;
}
