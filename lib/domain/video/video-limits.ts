/** What a video can be asked to be. */
export const VIDEO_LIMITS = {
  seconds: { least: 4, most: 30, usual: 10 },
  scenes: { least: 1, most: 7, usual: 3 },
  prompt: 2000,
} as const;

/** Frames a second. */
export const FRAME_RATES = [25, 30] as const;
export type FrameRate = (typeof FRAME_RATES)[number];
export const USUAL_FRAME_RATE: FrameRate = 30;
