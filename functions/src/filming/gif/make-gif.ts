import sharp from 'sharp';
import { type GifShape, type GifSize, type GifStep, nextStep, sizeOfStep } from './gif-steps';

/** Where the frames of a GIF come from: RGB, row by row, of that size and that many, evenly spread over the film. */
export type GifFrames = (size: GifSize, frameMs: number) => AsyncIterable<Uint8Array>;

export interface MadeGif extends GifSize {
  bytes: Buffer;
  frameMs: number;
}

/** Patterns of dots, which hide that there are 256 colours, cost bytes: half of them look as good on film. */
const DITHER = 0.6;
/** How much a pixel may differ from the frame before and stay as it is. */
const MOST_STALE = 8;
const EFFORT = 4;

/**
 * Makes the best GIF of a film that has fewer than `most` bytes: one that came out larger is made again smaller. Rejects
 * with RangeError where even the smallest is too large, with the signal's reason on an abort.
 */
export async function makeGif(shape: GifShape, frames: GifFrames, most: number, signal: AbortSignal): Promise<MadeGif> {
  let tried: { step: GifStep; bytes: number } | null = null;
  for (;;) {
    const step: GifStep | null = nextStep(shape, tried, most);
    if (!step) throw new RangeError('Even the smallest GIF of this film is too large');
    const made: MadeGif = await encode(sizeOfStep(shape, step), step.frameMs, frames, signal);
    if (made.bytes.length < most) return made;
    tried = { step, bytes: made.bytes.length };
  }
}

async function encode(size: GifSize, frameMs: number, frames: GifFrames, signal: AbortSignal): Promise<MadeGif> {
  const { width, height } = size;
  const pixels = Buffer.alloc(width * height * 3 * size.frames);
  let count = 0;
  for await (const frame of frames(size, frameMs)) {
    signal.throwIfAborted();
    if (count < size.frames) pixels.set(frame, count++ * width * height * 3);
  }
  if (count === 0) throw new Error('There are no frames to make a GIF of');
  const raw = { width, height: height * count, channels: 3 as const, pageHeight: height };
  const bytes = await sharp(pixels.subarray(0, width * height * 3 * count), { raw, limitInputPixels: false })
    .gif({
      loop: 0,
      delay: Array.from({ length: count }, () => frameMs),
      dither: DITHER,
      effort: EFFORT,
      interFrameMaxError: MOST_STALE,
    })
    .toBuffer();
  signal.throwIfAborted();
  return { bytes, width, height, frames: count, frameMs };
}
