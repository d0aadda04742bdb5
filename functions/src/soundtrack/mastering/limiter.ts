import type { Stereo } from '../play';
import { SAMPLE_RATE } from '../synth/wave-table';

const LOOK_AHEAD = Math.round(0.005 * SAMPLE_RATE);

/**
 * Turns down what would be above `ceiling` (0–1), in both channels alike, beginning five milliseconds before and going back
 * as slowly: so nothing is cut off. Changes the sound where it stands.
 */
export function limit({ left, right }: Stereo, ceiling: number): void {
  const wanted = new Float32Array(left.length);
  for (let at = 0; at < wanted.length; at++) {
    const peak = Math.max(Math.abs(left[at] ?? 0), Math.abs(right[at] ?? 0));
    wanted[at] = peak > ceiling ? ceiling / peak : 1;
  }
  const gains = averaged(least(wanted, LOOK_AHEAD), LOOK_AHEAD);
  for (let at = 0; at < wanted.length; at++) {
    const gain = gains[at] ?? 1;
    left[at] = (left[at] ?? 0) * gain;
    right[at] = (right[at] ?? 0) * gain;
  }
}

/** The least of each value and those up to `reach` before and after it. */
function least(values: Float32Array, reach: number): Float32Array {
  const result = new Float32Array(values.length);
  // Places whose values rise: the first is the least of those in reach.
  const queue = new Int32Array(values.length);
  let [first, end] = [0, 0];
  for (let at = 0; at < values.length + reach; at++) {
    if (at < values.length) {
      while (end > first && (values[queue[end - 1] ?? 0] ?? 1) >= (values[at] ?? 1)) end--;
      queue[end++] = at;
    }
    const middle = at - reach;
    if (middle < 0) continue;
    while ((queue[first] ?? 0) < middle - reach) first++;
    result[middle] = values[queue[first] ?? 0] ?? 1;
  }
  return result;
}

/** The mean of each value and those up to `reach` before and after it. */
function averaged(values: Float32Array, reach: number): Float32Array {
  const result = new Float32Array(values.length);
  const width = 2 * reach + 1;
  const at = (index: number) => values[Math.max(0, Math.min(values.length - 1, index))] ?? 1;
  let sum = 0;
  for (let index = -reach; index <= reach; index++) sum += at(index);
  for (let index = 0; index < values.length; index++) {
    result[index] = sum / width;
    sum += at(index + reach + 1) - at(index - reach);
  }
  return result;
}
