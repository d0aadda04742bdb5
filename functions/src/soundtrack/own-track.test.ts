import { describe, expect, it } from 'vitest';
import { InputError } from '../inputs/input-error';
import { hasFfmpeg } from '../video-facts/run-ffmpeg';
import { encodeAac } from './encode-aac';
import { readTrack } from './own-track';
import { writeWav } from './speech/wav';
import { SAMPLE_RATE } from './synth/wave-table';

const ways = (await hasFfmpeg()) ? [true, false] : [false];

const tone = (seconds: number, rate = SAMPLE_RATE, level = 0.2) =>
  Float32Array.from({ length: seconds * rate }, (_, at) => level * Math.sin((2 * Math.PI * 440 * at) / rate));
const wav = (seconds: number, rate = SAMPLE_RATE) => writeWav({ samples: tone(seconds, rate), rate });

const { signal } = new AbortController();
const options = { name: 'song.wav', seconds: 3, signal };
const loudest = (samples: Float32Array) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

describe.each(ways)('a track of somebody’s own (ffmpeg: %s)', (ffmpeg) => {
  const read = (file: Uint8Array, change = {}) => readTrack(file, { ...options, ffmpeg, ...change });

  it('is as long as the film, and fades out with it', async () => {
    const { left, right } = await read(wav(5));
    expect([left.length, right.length]).toEqual([3 * SAMPLE_RATE, 3 * SAMPLE_RATE]);
    // One channel on two: some share it out, and some give it to both. All of it is brought to one loudness later.
    expect(loudest(left.subarray(0, SAMPLE_RATE))).toBeGreaterThan(0.13);
    expect(loudest(left.subarray(-480))).toBeLessThan(0.005);
  });

  it('that ends before the film fades out with its own end, and is silent then', async () => {
    const { left } = await read(wav(2));
    expect(left).toHaveLength(3 * SAMPLE_RATE);
    expect(loudest(left.subarray(1.95 * SAMPLE_RATE, 2 * SAMPLE_RATE))).toBeLessThan(0.02);
    expect(loudest(left.subarray(2 * SAMPLE_RATE))).toBe(0);
  });

  it('has the pitch that it had, at whatever rate it was recorded', async () => {
    const { left } = await read(wav(4, 22_050));
    const crossings = left.subarray(0, SAMPLE_RATE).filter((value, at) => value >= 0 && (left[at - 1] ?? 0) < 0).length;
    expect(Math.abs(crossings - 440)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['no sound', Buffer.from('Not a song')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['cut off at its beginning', Buffer.from('RIFF\0\0\0\0WAVE')],
    ['silent', writeWav({ samples: new Float32Array(SAMPLE_RATE), rate: SAMPLE_RATE })],
  ])('is refused where it is %s, with what to do', async (_, file) => {
    const refusal: unknown = await read(file).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InputError);
    expect(String(refusal)).toMatch(/Save it as|Choose another/u);
  });
});

it('that is no WAV is read with ffmpeg, and refused without', async () => {
  const m4a = await encodeAac({ left: tone(4), right: tone(4) });
  await expect(readTrack(m4a, { ...options, ffmpeg: false })).rejects.toThrow('Save it as WAV');
  if (!ways.includes(true)) return;
  const { left } = await readTrack(m4a, { ...options, ffmpeg: true });
  expect(left).toHaveLength(3 * SAMPLE_RATE);
  expect(loudest(left.subarray(SAMPLE_RATE, 2 * SAMPLE_RATE))).toBeGreaterThan(0.13);
});
