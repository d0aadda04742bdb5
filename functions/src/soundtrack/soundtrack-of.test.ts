import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { MUSIC_DETAILS } from '../../../lib/domain/video/music';
import { readSound } from '../filming/mp4/read-sound';
import { InputError } from '../inputs/input-error';
import { hasFfmpeg } from '../video-facts/run-ffmpeg';
import { arrange } from './arrange';
import { encodeAac } from './encode-aac';
import { limit } from './mastering/limiter';
import { loudnessOf } from './mastering/loudness';
import { master } from './mastering/master';
import { ownTrack } from './own-track';
import { play } from './play';
import { soundtrackOf } from './soundtrack-of';
import { SAMPLE_RATE } from './synth/wave-table';

const { signal } = new AbortController();
const isThere = await hasFfmpeg();

const tone = (hertz: number, level: number, seconds: number) =>
  Float32Array.from(
    { length: seconds * SAMPLE_RATE },
    (_, at) => level * Math.sin((2 * Math.PI * hertz * at) / SAMPLE_RATE),
  );

it('loudness is what the standard says of its own test tone', () => {
  // EBU Tech 3341, case 1: 1 kHz in both channels at −23 dBFS is −23 LUFS.
  const channel = tone(1000, 10 ** (-23 / 20), 5);
  expect(loudnessOf({ left: channel, right: channel })).toBeCloseTo(-23, 1);
});

it('a limiter leaves nothing above its ceiling, and the quiet as it is', () => {
  const sound = { left: tone(200, 0.3, 1), right: tone(200, 0.3, 1) };
  sound.left.fill(1.5, 24_000, 24_010);
  limit(sound, 0.5);
  expect(Math.max(...sound.left)).toBeLessThanOrEqual(0.5);
  expect(sound.right.subarray(0, 20_000)).toEqual(tone(200, 0.3, 1).subarray(0, 20_000));
});

describe.each(['calm', 'bright', 'drive'] as const)('music that is %s', (mood) => {
  it.each([4, 13.4])('ends on a beat and rings out with a film of %s seconds', (seconds) => {
    const beat = 60 / MUSIC_DETAILS[mood].tempo;
    const last = Math.max(...arrange(mood, seconds).map((note) => note.beat));
    expect(last * beat).toBeGreaterThan(seconds - 1.5 - 2 * beat);
    expect(last * beat).toBeLessThan(seconds - 0.7);
  });

  it('is as loud as it should be, without a hard end', () => {
    const sound = play(arrange(mood, 4), MUSIC_DETAILS[mood].tempo, 4);
    master(sound);
    expect(loudnessOf(sound)).toBeCloseTo(-14, 0.5);
    const end = [...sound.left.subarray(-480)].map(Math.abs);
    expect(Math.max(...end)).toBeLessThan(0.02);
  });
});

it('a soundtrack is the same bytes each time, as long as its film, and nothing for silence', async () => {
  const [one, other] = [await soundtrackOf('bright', 4), await soundtrackOf('bright', 4)];
  if (!one || !other) throw new Error('There is no soundtrack');
  expect(Buffer.compare(one, other)).toBe(0);
  const sound = await readSound(one, 10);
  const last = sound?.packets.at(-1);
  expect((last?.timestamp ?? 0) + (last?.duration ?? 0)).toBeCloseTo(4, 1);
  expect(await soundtrackOf('none', 4)).toBeNull();
});

describe('a person’s own track', () => {
  const quiet = encodeAac({ left: tone(440, 0.02, 4), right: tone(440, 0.02, 4) });
  const options = { name: 'song.m4a', seconds: 3, signal };

  it('is cut, and left as it is, without ffmpeg', async () => {
    const cut = await readSound(await ownTrack(await quiet, { ...options, ffmpeg: false }), 10);
    const whole = await readSound(await quiet, 10);
    const last = cut?.packets.at(-1);
    expect((last?.timestamp ?? 0) + (last?.duration ?? 0)).toBeLessThanOrEqual(3);
    expect(cut?.packets.map(({ data }) => data)).toEqual(
      whole?.packets.slice(0, cut?.packets.length).map(({ data }) => data),
    );
  });

  it('that is no AAC is refused without ffmpeg, and no sound at all in any case', async () => {
    const text = Buffer.from('Not a song');
    for (const ffmpeg of [false, true]) {
      await expect(ownTrack(text, { ...options, name: 'song.mp3', ffmpeg })).rejects.toThrow(InputError);
    }
    await expect(ownTrack(text, { ...options, name: 'song.mp3', ffmpeg: false })).rejects.toThrow(
      'save it as M4A (AAC)',
    );
  });

  it.skipIf(!isThere)('comes to the loudness of our music with ffmpeg (skipped without)', async () => {
    const track = await ownTrack(await quiet, { ...options, ffmpeg: true });
    const args = ['-v', 'error', '-i', 'pipe:0', '-f', 'f32le', '-ac', '2', '-ar', '48000', 'pipe:1'];
    // A pipe can’t be gone back in: the pieces of an M4A that is read so must begin with what describes them.
    const packets = await readSound(track, 10);
    const raw = execFileSync('ffmpeg', args, {
      input: await ownTrack(track, { ...options, ffmpeg: false }),
      maxBuffer: 2 ** 24,
    });
    const samples = new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.byteLength));
    const channel = samples.filter((_, at) => at % 2 === 0);
    expect(loudnessOf({ left: channel, right: channel })).toBeGreaterThan(-16);
    expect(Math.abs(channel.at(-1) ?? 1)).toBeLessThan(0.02);
    expect(packets?.packets.length).toBeGreaterThan(130);
  });
});
