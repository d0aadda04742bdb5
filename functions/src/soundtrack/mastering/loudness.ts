import type { Stereo } from '../play';
import { SAMPLE_RATE } from '../synth/wave-table';

/** A filter of second order: b0, b1, b2, a1, a2. */
type Biquad = readonly [number, number, number, number, number];

/** What ears and heads do to sound, at 48 kHz. ITU-R BS.1770-4, tables 1 and 2. */
const HEAD: Biquad = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const EAR: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621];

const STEP_SECONDS = 0.1;
/** A block is 400 ms: four steps. */
const STEPS_A_BLOCK = 4;
const OFFSET = -0.691;
/** Quieter blocks don’t count, nor those so much quieter than the mean. */
const SILENCE_LUFS = -70;
const RELATIVE_GATE = -10;

/** Integrated loudness in LUFS as ITU-R BS.1770-4 has it; −∞ for silence. */
export function loudnessOf({ left, right }: Stereo): number {
  const [one, other] = [stepPowers(left), stepPowers(right)];
  const blocks = one.slice(0, Math.max(0, one.length - STEPS_A_BLOCK + 1)).map((_, from) => {
    const steps = Array.from(
      { length: STEPS_A_BLOCK },
      (__, step) => (one[from + step] ?? 0) + (other[from + step] ?? 0),
    );
    return mean(steps);
  });
  const heard = blocks.filter((power) => lufs(power) > SILENCE_LUFS);
  const gate = lufs(mean(heard)) + RELATIVE_GATE;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}

const lufs = (power: number) => OFFSET + 10 * Math.log10(power);
const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean power of each step of a channel, as it is heard. */
function stepPowers(channel: Float32Array): number[] {
  const [head, ear] = [filter(HEAD), filter(EAR)];
  const samples = STEP_SECONDS * SAMPLE_RATE;
  const powers: number[] = [];
  for (let from = 0; from + samples <= channel.length; from += samples) {
    let sum = 0;
    for (let at = from; at < from + samples; at++) {
      const value = ear(head(channel[at] ?? 0));
      sum += value * value;
    }
    powers.push(sum / samples);
  }
  return powers;
}

function filter([b0, b1, b2, a1, a2]: Biquad): (value: number) => number {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}
