import { describe, expect, it } from 'vitest';
import { loudnessOf } from '../mastering/loudness';
import { master } from '../mastering/master';
import { SAMPLE_RATE } from '../synth/wave-table';
import { hasten } from './hasten';
import { laySpeech } from './lay-speech';
import { resample } from './resample';
import { secondsOf, type Wave } from './wave';

/** A voice, more or less: a buzz in syllables. */
function voice(seconds: number, rate: number, hertz = 140): Wave {
  const samples = Float32Array.from({ length: Math.round(seconds * rate) }, (_, at) => {
    const time = at / rate;
    const syllable = Math.max(0, Math.sin(Math.PI * 4 * time)) ** 0.5;
    let sum = 0;
    for (let n = 1; n <= 12; n++) sum += Math.sin(2 * Math.PI * hertz * n * time) / n;
    return 0.2 * syllable * sum;
  });
  return { samples, rate };
}

/** Crossings from below per second, of what lies below the first harmonics. */
function pitchOf({ samples, rate }: Wave): number {
  let [low, before, crossings] = [0, 0, 0];
  for (const value of samples) {
    low += (value - low) * ((2 * Math.PI * 90) / rate);
    if (before < 0 && low >= 0) crossings++;
    before = low;
  }
  return crossings / (samples.length / rate);
}

const rms = (samples: Float32Array) =>
  Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);

it('words in less time keep their pitch and their strength', () => {
  const tone = {
    samples: Float32Array.from({ length: 48_000 }, (_, at) => Math.sin((2 * Math.PI * 150 * at) / 24_000)),
    rate: 24_000,
  };
  const sooner = hasten(tone, 1.15);
  expect(secondsOf(sooner)).toBeCloseTo(2 / 1.15, 2);
  expect(Math.abs(pitchOf(sooner) - pitchOf(tone))).toBeLessThan(3);
  expect(rms(sooner.samples)).toBeCloseTo(rms(tone.samples), 1);
});

it('words at another rate are the same words', () => {
  const samples = Float32Array.from({ length: 24_000 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * 1000 * at) / 24_000));
  const twice = resample({ samples, rate: 24_000 }, 48_000);
  const wanted = Float32Array.from({ length: 48_000 }, (_, at) => 0.5 * Math.sin((2 * Math.PI * 1000 * at) / 48_000));
  const off = twice.samples.slice(2000, 46_000).map((value, at) => value - (wanted[at + 2000] ?? 0));
  expect(rms(off)).toBeLessThan(0.001);
});

describe('words over music', () => {
  const tone = (level: number) =>
    Float32Array.from(
      { length: 8 * SAMPLE_RATE },
      (_, at) => level * Math.sin((2 * Math.PI * 3000 * at) / SAMPLE_RATE),
    );
  const part = (samples: Float32Array, from: number, to: number) =>
    samples.slice(Math.round(from * SAMPLE_RATE), Math.round(to * SAMPLE_RATE));

  it('have the music turned down beneath them, and none of it after the other', () => {
    const silent = { samples: new Float32Array(24_000 * 2).fill(1e-6), rate: 24_000 };
    const music = { left: tone(0.5), right: tone(0.5) };
    const { left } = laySpeech(music, [{ wave: silent, from: 3, speed: 1 }], 8);
    const [before, under, after] = [part(left, 1, 2), part(left, 3.2, 4.8), part(left, 6.5, 7.5)].map(rms);
    expect(20 * Math.log10((under ?? 0) / (before ?? 1))).toBeCloseTo(-10, 0);
    expect(after).toBeCloseTo(before ?? 0, 2);
    // Nothing jumps: the loudest of each hundredth of a second is near that of the last.
    const peaks = Array.from({ length: 790 }, (_, at) => Math.max(...part(left, at / 100, at / 100 + 0.01)));
    expect(Math.max(...peaks.slice(1).map((peak, at) => Math.abs(peak - (peaks[at] ?? 0))))).toBeLessThan(0.03);
  });

  it.each([true, false])('are as loud as they should be, each as the others, with music: %s', (isWithMusic) => {
    const quiet = { ...voice(2, 24_000), samples: voice(2, 24_000).samples.map((value) => value / 8) };
    const music = isWithMusic ? { left: tone(0.2), right: tone(0.2) } : null;
    const words = [
      { wave: quiet, from: 0.3, speed: 1 },
      { wave: voice(3, 16_000), from: 4, speed: 1.1 },
    ];
    const sound = laySpeech(music, words, 8);
    expect(rms(part(sound.left, 0.5, 2)) / rms(part(sound.left, 4.5, 6))).toBeCloseTo(1, 0);
    master(sound);
    expect(Math.abs(loudnessOf(sound) + 14)).toBeLessThan(0.5);
    expect(sound.left.reduce((most, value) => Math.max(most, value), 0)).toBeLessThan(0.8);
  });
});
