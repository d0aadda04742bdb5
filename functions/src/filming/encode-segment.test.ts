import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, describe, it } from 'vitest';
import { hasFfmpeg } from '../video-facts/run-ffmpeg';
import { probeFilm } from './mp4/probe-film';
import { encoderNamed } from './choose-encoder';
import { encodeSegment, type Segment } from './encode-segment';
import type { EncoderId } from './encoder';
import { joinSegments } from './join-segments';
import { movingFilm } from './moving-film';

const { signal } = new AbortController();
const film = movingFilm();
const own: EncoderId[] = (await hasFfmpeg()) ? ['ffmpeg', 'h264-mp4-encoder'] : ['h264-mp4-encoder'];

const encodeThree = async (id: EncoderId): Promise<[Segment, Segment, Segment]> => {
  const encoder = await encoderNamed(id);
  const encode = (from: number, to: number) => encodeSegment(film, from, to, signal, { encoder });
  return [await encode(0, 7), await encode(7, 13), await encode(13, 20)];
};
const encoded = new Map<EncoderId, ReturnType<typeof encodeThree>>();
const inThree = (id: EncoderId) => encoded.get(id) ?? encoded.set(id, encodeThree(id)).get(id) ?? encodeThree(id);

describe.each(own)('a film that %s encodes in three segments', (id) => {
  it('is one file without a gap that says its colours, and the same bytes the next time', async () => {
    const segments = await inThree(id);
    const joined = await joinSegments([...segments].reverse(), film, null, signal);
    expect(await probeFilm(joined)).toEqual({
      ...{ width: 180, height: 320, seconds: 0.8, fps: 25, frames: 20, keyFrames: [0, 7, 13], isFaststart: true },
      ...{ profile: id === 'ffmpeg' ? 'High' : 'Baseline', colors: 'bt709', sound: null },
    });
    const again = await joinSegments(await encodeThree(id), film, null, signal);
    expect(Buffer.compare(joined, again)).toBe(0);
  });

  it('is refused where a segment is missing', async () => {
    const [first, , last] = await inThree(id);
    await expect(joinSegments([first, last], film, null, signal)).rejects.toThrow('The frames 13 to 20 do not follow');
  });

  it('is given up in the middle at once, and leaves no file', async () => {
    const controller = new AbortController();
    const before = await readdir(tmpdir());
    let drawn = 0;
    const watch = (_pixels: Uint8Array, frame: number) => {
      drawn = frame + 1;
      if (drawn === 5) controller.abort(new Error('The job was cancelled.'));
    };
    const encoder = await encoderNamed(id);
    const given = encodeSegment(film, 0, 20, controller.signal, { encoder, watch });
    await expect(given).rejects.toThrow('The job was cancelled.');
    expect(drawn).toBeLessThan(8);
    expect((await readdir(tmpdir())).filter((name) => !before.includes(name) && /film|ffmpeg/u.test(name))).toEqual([]);
  });
});

it.skipIf(own.length < 2)('segments of different encoders are not joined (skipped without ffmpeg)', async () => {
  const [one] = await inThree('ffmpeg');
  const [, ...others] = await inThree('h264-mp4-encoder');
  await expect(joinSegments([one, ...others], film, null, signal)).rejects.toThrow('different encoders');
});
