import { z } from 'zod';
import { drawFrame } from './draw-frames';
import type { Film } from './film';

/** Frames of a film, from one to before another. */
const stretchSchema = z.object({ from: z.int().min(0), to: z.int().min(0) });
export type Stretch = z.infer<typeof stretchSchema>;

/** What was seen of frames while they were drawn: where they were black, and where nothing moved. */
export const drawnFramesSchema = z.object({ black: z.array(stretchSchema), frozen: z.array(stretchSchema) });
export type DrawnFrames = z.infer<typeof drawnFramesSchema>;

/** Every so many pixels one is looked at: a prime, so that no column is left out. */
const EVERY = 37;
/** Mean difference of a channel (of 255) to the picture that it was frozen on: a thousandth, as for ffmpeg’s freezedetect. */
const FROZEN = 0.255;
/** Of 255, and the share of pixels that are darker: as for ffmpeg’s blackdetect. */
const DARK = 25;
const BLACK_SHARE = 0.98;
/** Shorter ones are of no interest, unless those of a neighbouring segment go on with them. */
const LEAST_FRAMES = 5;

/** Looks at the frames of a segment as they are drawn: about a millisecond each for 1080 × 1920. */
export class FrameWatch {
  readonly #from: number;
  #frame: number;
  #kept: Uint8Array | null = null;
  #frozen: Stretch | null = null;
  #black: Stretch | null = null;
  #isOver = false;
  readonly #drawn: DrawnFrames = { black: [], frozen: [] };

  private constructor(from: number, before: Uint8Array | null) {
    this.#from = from;
    this.#frame = from;
    if (before) this.#kept = sampled(before).colors;
  }

  /** Draws the frame before the first, so that a standstill over the border of two segments is seen. */
  static async from(film: Film, from: number): Promise<FrameWatch> {
    return new FrameWatch(from, from > 0 ? await drawFrame(film, from - 1) : null);
  }

  see(pixels: Uint8Array): void {
    const { colors, darkShare } = sampled(pixels);
    this.#seeStillness(colors);
    if (darkShare >= BLACK_SHARE) this.#black = grown(this.#black, this.#frame);
    else this.#endBlack();
    this.#frame++;
  }

  end(): DrawnFrames {
    this.#isOver = true;
    this.#endBlack();
    this.#endFrozen();
    return this.#drawn;
  }

  /** A slow move differs from where it began sooner or later: so frames are held against that, not against the one before. */
  #seeStillness(colors: Uint8Array): void {
    if (this.#kept && difference(this.#kept, colors) <= FROZEN) {
      this.#frozen = grown(this.#frozen ?? { from: this.#frame - 1, to: this.#frame }, this.#frame);
      return;
    }
    this.#endFrozen();
    this.#kept = colors;
  }

  #endFrozen(): void {
    if (this.#frozen && this.#matters(this.#frozen)) this.#drawn.frozen.push(this.#frozen);
    this.#frozen = null;
  }

  #endBlack(): void {
    if (this.#black && this.#matters(this.#black)) this.#drawn.black.push(this.#black);
    this.#black = null;
  }

  #matters({ from, to }: Stretch): boolean {
    return to - from >= LEAST_FRAMES || from <= this.#from || (this.#isOver && to >= this.#frame);
  }
}

const grown = (stretch: Stretch | null, frame: number): Stretch => ({ from: stretch?.from ?? frame, to: frame + 1 });

function sampled(pixels: Uint8Array): { colors: Uint8Array; darkShare: number } {
  const count = Math.ceil(pixels.length / 4 / EVERY);
  const colors = new Uint8Array(count * 3);
  let dark = 0;
  for (let sample = 0; sample < count; sample++) {
    const at = sample * EVERY * 4;
    const red = pixels[at] ?? 0;
    const green = pixels[at + 1] ?? 0;
    const blue = pixels[at + 2] ?? 0;
    colors[sample * 3] = red;
    colors[sample * 3 + 1] = green;
    colors[sample * 3 + 2] = blue;
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue <= DARK) dark++;
  }
  return { colors, darkShare: dark / count };
}

function difference(one: Uint8Array, other: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += Math.abs((one[at] ?? 0) - (other[at] ?? 0));
  return sum / one.length;
}

/** Of segments that follow each other: stretches that meet at a border are one. Within a segment something moved between two. */
export function joinDrawn(segments: readonly DrawnFrames[]): DrawnFrames {
  const joined = (name: keyof DrawnFrames) => {
    const stretches: Stretch[] = [];
    // What goes on standing still begins with the frame before the border.
    const meet = name === 'frozen' ? 1 : 0;
    for (const {
      [name]: [first, ...others],
    } of segments) {
      const last = stretches.at(-1);
      if (first && last && first.from + meet <= last.to) last.to = first.to;
      else if (first) stretches.push({ ...first });
      stretches.push(...others);
    }
    return stretches;
  };
  return { black: joined('black'), frozen: joined('frozen') };
}
