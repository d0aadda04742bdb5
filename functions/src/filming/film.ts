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

/** How large and how long a film is. */
export interface FilmShape {
  width: number;
  height: number;
  fps: FrameRate;
  frames: number;
  /** The frame that each scene begins with; the first is 0. A segment may begin with each. */
  sceneStarts: readonly number[];
}

/** A film that can be drawn, frame by frame, in any order; the same frame is the same pixels. */
export interface Film extends FilmShape {
  /** The frame that shows best what the scene of that index is. */
  stillOf(scene: number): number;
  /** Gets from outside what the frame is made of, before it is drawn; absent where all of it is at hand. */
  ready?(frame: number): Promise<void>;
  /** Lets go of what it holds outside of this process; absent where that is nothing. */
  close?(): Promise<void>;
  /** RGBA, row by row, of this frame; what it gives may be drawn over by the next call. */
  draw(frame: number): Uint8Array;
  /** The words on that frame. */
  wordsOn(frame: number): readonly ShownText[];
  /** Where the product is on that frame, in pixels of the frame; null where it is not shown. */
  productOn(frame: number): { x: number; y: number; width: number; height: number } | null;
}
