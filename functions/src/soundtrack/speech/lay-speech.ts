import { loudnessOf } from '../mastering/loudness';
import type { Stereo } from '../play';
import { SAMPLE_RATE } from '../synth/wave-table';
import { hasten } from './hasten';
import { resample } from './resample';
import type { Wave } from './wave';

/** Words and when they begin, in seconds of the film. */
export interface SpokenWords {
  wave: Wave;
  from: number;
  /** How much faster than it was spoken; 1 leaves it. */
  speed: number;
}

const SPEECH_LUFS = -16;
/** How much music is turned down under words, and in between. */
const UNDER = 10 ** (-14 / 20);
const BETWEEN = 10 ** (-4 / 20);
/** Music goes before the first word, and comes back slowly: a rest between two sentences is no reason to. */
const GO_SECONDS = 0.25;
const BACK_SECONDS = 0.7;

/** Words over music, or over silence, for a film of so many seconds; the music is mastered already. Not mastered itself. */
export function laySpeech(music: Stereo | null, words: readonly SpokenWords[], seconds: number): Stereo {
  const length = Math.round(seconds * SAMPLE_RATE);
  const laid = new Float32Array(length);
  const presence = new Float32Array(length);
  for (const { wave, from, speed } of words) {
    const voice = evenedOut(resample(hasten(wave, speed), SAMPLE_RATE).samples);
    const at = Math.round(from * SAMPLE_RATE);
    const until = Math.min(voice.length, length - at);
    for (let sample = 0; sample < until; sample++) laid[at + sample] = (laid[at + sample] ?? 0) + (voice[sample] ?? 0);
    presence.fill(1, Math.max(0, at), Math.max(0, at + until));
  }
  const gains = musicGains(presence);
  const over = (channel: Float32Array | undefined) =>
    laid.map((voice, sample) => voice + (channel?.[sample] ?? 0) * (gains[sample] ?? 1));
  return { left: over(music?.left), right: over(music?.right) };
}

/** Each sentence as loud as the others: they are spoken one by one. */
function evenedOut(samples: Float32Array): Float32Array {
  const gain = 10 ** ((SPEECH_LUFS - loudnessOf({ left: samples, right: samples })) / 20);
  // A word of less than 400 ms has no loudness by the standard.
  return Number.isFinite(gain) ? samples.map((value) => value * gain) : samples;
}

/** How loud music is at each sample: it goes before words come, and returns after them. */
function musicGains(presence: Float32Array): Float32Array {
  const gains = new Float32Array(presence.length);
  const down = (BETWEEN - UNDER) / (GO_SECONDS * SAMPLE_RATE);
  const up = (BETWEEN - UNDER) / (BACK_SECONDS * SAMPLE_RATE);
  let gain = BETWEEN;
  for (let at = 0; at < presence.length; at++) {
    gain = presence[at] === 1 ? UNDER : Math.min(BETWEEN, gain + up);
    gains[at] = gain;
  }
  // Backwards: what is loud right before words is turned down on the way to them.
  for (let at = presence.length - 2; at >= 0; at--) gains[at] = Math.min(gains[at] ?? 1, (gains[at + 1] ?? 1) + down);
  return gains;
}
