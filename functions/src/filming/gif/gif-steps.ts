/** How large a GIF is made, and how long each of its frames stands. */
export interface GifStep {
  /** Pixels of the shorter side. */
  short: number;
  /** Milliseconds, in tens, as the format has them. */
  frameMs: number;
}

/** The best first: smaller before slower, until the movement would suffer. */
const STEPS: readonly GifStep[] = [
  { short: 400, frameMs: 80 },
  { short: 360, frameMs: 80 },
  { short: 320, frameMs: 100 },
  { short: 280, frameMs: 100 },
  { short: 240, frameMs: 120 },
  { short: 200, frameMs: 150 },
  { short: 160, frameMs: 200 },
  { short: 120, frameMs: 250 },
];

/** Of all frames of a GIF, which are held at once: three bytes each. */
const MOST_PIXELS = 70_000_000;

export interface GifShape {
  /** Of the film, in pixels; only their ratio counts. */
  width: number;
  height: number;
  seconds: number;
}

/** What was tried last, and how many bytes it came to. */
interface Tried {
  step: GifStep;
  bytes: number;
}

export interface GifSize {
  width: number;
  height: number;
  frames: number;
}

export function sizeOfStep({ width, height, seconds }: GifShape, { short, frameMs }: GifStep): GifSize {
  const scale = short / Math.min(width, height);
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    frames: Math.max(1, Math.floor((seconds * 1000) / frameMs)),
  };
}

const pixelsOf = ({ width, height, frames }: GifSize) => width * height * frames;

/**
 * The step to try next: the best that can be held, or, after one that was too large, the best that by its pixels should
 * come below `most`. null when none is left.
 */
export function nextStep(shape: GifShape, tried: Tried | null, most: number): GifStep | null {
  const pixels = (step: GifStep) => pixelsOf(sizeOfStep(shape, step));
  const left = STEPS.slice(tried ? STEPS.indexOf(tried.step) + 1 : 0);
  const bytesPerPixel = tried ? tried.bytes / pixels(tried.step) : 0;
  const fits = left.find((step) => pixels(step) <= MOST_PIXELS && pixels(step) * bytesPerPixel <= most);
  return fits ?? (tried ? (left.at(-1) ?? null) : null);
}
