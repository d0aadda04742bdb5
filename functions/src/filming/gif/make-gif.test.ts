import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type GifFrames, makeGif } from './make-gif';

const SHAPE = { width: 640, height: 360, seconds: 0.25 };
const { signal } = new AbortController();

/** Noise that no encoder makes small, the same at each run; `asked` hears which sizes were wanted. */
function noise(asked: number[] = []): GifFrames {
  return async function* frames({ width, height, frames: count }) {
    asked.push(width);
    let state = 1;
    for (let index = 0; index < count; index++) {
      yield Uint8Array.from({ length: width * height * 3 }, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state >>> 24;
      });
    }
  };
}

describe('a GIF of a film', () => {
  it('runs as long as the film, again and again', async () => {
    const made = await makeGif(SHAPE, noise(), 100_000_000, signal);
    const { pages, delay, loop, width, pageHeight } = await sharp(made.bytes, { pages: -1 }).metadata();
    expect({ pages, loop, width, pageHeight }).toEqual({ pages: 3, loop: 0, width: 711, pageHeight: 400 });
    expect(delay).toEqual([80, 80, 80]);
  });

  it('is made smaller until it has fewer bytes than it may', async () => {
    const asked: number[] = [];
    const made = await makeGif(SHAPE, noise(asked), 200_000, signal);
    expect(made.bytes.length).toBeLessThan(200_000);
    expect(asked.length).toBeGreaterThan(1);
    expect(made.width).toBe(asked.at(-1));
    await expect(makeGif(SHAPE, noise(), 1000, signal)).rejects.toBeInstanceOf(RangeError);
  });
});
