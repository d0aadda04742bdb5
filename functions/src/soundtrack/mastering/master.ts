import type { Stereo } from '../play';
import { SAMPLE_RATE } from '../synth/wave-table';
import { limit } from './limiter';
import { loudnessOf } from './loudness';

/** What the large networks play videos at. */
export const TARGET_LUFS = -14;
/** −2 dB: what lies between samples, and what AAC adds, stays below −1. */
const CEILING = 10 ** (-2 / 20);
/** Turning peaks down makes it quieter: each round comes nearer. */
const ROUNDS = 3;
const FADE_SECONDS = 0.35;

/** Brings a piece to its loudness, with an end that is silent. Changes it where it stands. */
export function master(sound: Stereo): void {
  fade(sound);
  for (let round = 0; round < ROUNDS; round++) {
    const gain = 10 ** ((TARGET_LUFS - loudnessOf(sound)) / 20);
    if (!Number.isFinite(gain)) return;
    for (const channel of [sound.left, sound.right]) {
      for (let at = 0; at < channel.length; at++) channel[at] = (channel[at] ?? 0) * gain;
    }
    limit(sound, CEILING);
  }
}

function fade({ left, right }: Stereo): void {
  const samples = Math.min(left.length, Math.round(FADE_SECONDS * SAMPLE_RATE));
  for (let at = 0; at < samples; at++) {
    const share = (samples - at - 1) / samples;
    for (const channel of [left, right]) {
      const place = channel.length - samples + at;
      channel[place] = (channel[place] ?? 0) * share;
    }
  }
}
