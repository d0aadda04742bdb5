import { describe, expect, it } from 'vitest';
import { hasFfmpeg } from '../../video-facts/run-ffmpeg';
import { encodeSegment } from '../encode-segment';
import type { Film } from '../film';
import { decodedFrames, redrawnFrames } from './gif-frames';
import type { GifFrames } from './make-gif';

/** Two seconds that grow lighter from frame to frame. */
const FILM: Film = {
  ...{ width: 64, height: 48, fps: 25, frames: 50, sceneStarts: [0], stillOf: () => 0 },
  draw: (frame) => Uint8Array.from({ length: 64 * 48 * 4 }, (_, at) => (at % 4 === 3 ? 255 : 40 + 4 * frame)),
  ...{ wordsOn: () => [], productOn: () => null },
};
const SIZE = { width: 32, height: 24, frames: 20 };
const { signal } = new AbortController();
const isHere = await hasFfmpeg();

/** The grey of each. */
async function greys(frames: GifFrames): Promise<number[]> {
  const found = [];
  for await (const frame of frames(SIZE, 100)) {
    expect(frame).toHaveLength(32 * 24 * 3);
    found.push(frame[1000] ?? 0);
  }
  return found;
}

const EXPECTED = Array.from({ length: 20 }, (_, index) => 40 + 4 * Math.round(index * 2.5));

describe('the frames of a GIF', () => {
  it('are drawn once more where nobody can decode the video', async () => {
    expect(await greys(redrawnFrames(FILM))).toEqual(EXPECTED);
  });

  it.skipIf(!isHere)('are decoded from the video (skipped without ffmpeg)', async () => {
    const { video } = await encodeSegment(FILM, 0, 50, signal);
    const found = await greys(decodedFrames(video, signal));
    expect(found).toHaveLength(20);
    for (const [index, grey] of found.entries()) expect(Math.abs(grey - (EXPECTED[index] ?? 0))).toBeLessThan(10);
  });
});
