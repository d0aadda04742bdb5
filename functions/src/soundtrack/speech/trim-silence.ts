import type { Wave } from './wave';

const LOOK_SECONDS = 0.01;
/** Mean power below −50 dBFS is the hiss of a room. */
const QUIET = 10 ** (-50 / 10);
/** What stays before and after the words: consonants begin softly. */
const MARGIN_SECONDS = 0.04;

/** Without the silence before the first and after the last word; null where nothing is said at all. */
export function trimSilence({ samples, rate }: Wave): Wave | null {
  const window = Math.max(1, Math.round(LOOK_SECONDS * rate));
  const windows = Math.ceil(samples.length / window);
  let [first, last] = [-1, -1];
  for (let index = 0; index < windows; index++) {
    if (powerOf(samples.subarray(index * window, (index + 1) * window)) < QUIET) continue;
    if (first < 0) first = index;
    last = index;
  }
  if (first < 0) return null;
  const margin = Math.round(MARGIN_SECONDS * rate);
  const from = Math.max(0, first * window - margin);
  return { samples: samples.slice(from, Math.min(samples.length, (last + 1) * window + margin)), rate };
}

function powerOf(samples: Float32Array): number {
  let sum = 0;
  for (const value of samples) sum += value * value;
  return sum / samples.length;
}
