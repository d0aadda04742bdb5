import { describe, expect, it } from 'vitest';
import { MUSIC_DETAILS } from '../../../lib/domain/video/music';
import { readSound } from '../filming/mp4/read-sound';
import { arrange } from './arrange';
import { limit } from './mastering/limiter';
import { loudnessOf } from './mastering/loudness';
import { master } from './mastering/master';
import { play } from './play';
import { soundtrackOf } from './soundtrack-of';
import { SAMPLE_RATE } from './synth/wave-table';

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
