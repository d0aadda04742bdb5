import { SAMPLE_RATE } from './wave-table';

export interface Envelope {
  /** Seconds to full loudness. */
  attack: number;
  /** Seconds in which it falls to a third, while it is held. */
  decay: number;
  /** What it falls to, 0–1. */
  sustain: number;
  /** Seconds from the end of the note to silence. */
  release: number;
}

/** Fills a note: `sample` gives the wave, second by second, which the envelope shapes. */
export function shaped(
  held: number,
  { attack, decay, sustain, release }: Envelope,
  sample: (seconds: number) => number,
): Float32Array {
  const length = Math.ceil((held + release) * SAMPLE_RATE);
  const note = new Float32Array(length);
  const fall = Math.exp(-1 / (decay * SAMPLE_RATE));
  let above = 1 - sustain;
  const attackSamples = Math.max(1, attack * SAMPLE_RATE);
  const [heldSamples, releaseSamples] = [held * SAMPLE_RATE, Math.max(1, release * SAMPLE_RATE)];
  for (let at = 0; at < length; at++) {
    const rise = at < attackSamples ? at / attackSamples : 1;
    if (at >= attackSamples) above *= fall;
    const left = at < heldSamples ? 1 : 1 - (at - heldSamples) / releaseSamples;
    note[at] = sample(at / SAMPLE_RATE) * rise * (sustain + above) * left * left;
  }
  return note;
}
