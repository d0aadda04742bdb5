export const SAMPLE_RATE = 48_000;

const SIZE = 2048;
/** Harmonics beyond it would be heard as noise rather than as colour, and fold back above half of the sample rate. */
const MOST_HERTZ = 9000;

const tables = new Map<string, Float32Array>();

/** One period of a wave whose nth harmonic is 1/n^`slope` as loud as the first, as far up as the ear needs. */
function tableFor(hertz: number, slope: number, oddOnly: boolean): Float32Array {
  const harmonics = Math.max(1, Math.min(40, Math.floor(MOST_HERTZ / hertz)));
  const key = `${harmonics} ${slope} ${oddOnly}`;
  const known = tables.get(key);
  if (known) return known;
  const table = new Float32Array(SIZE + 1);
  for (let n = 1; n <= harmonics; n += oddOnly ? 2 : 1) {
    const loud = n ** -slope;
    for (let at = 0; at <= SIZE; at++) table[at] = (table[at] ?? 0) + loud * Math.sin((2 * Math.PI * n * at) / SIZE);
  }
  tables.set(key, table);
  return table;
}

export interface Wave {
  /** Of the loudness of its harmonics: 1 is bright as a saw, 2 soft. */
  slope: number;
  /** As a clarinet’s and a square’s. */
  oddOnly?: boolean;
}

/** Reads a wave at a pitch that may change: gives what stands at the next sample. */
export function oscillator(hertz: number, { slope, oddOnly = false }: Wave, phase = 0): (bend?: number) => number {
  const table = tableFor(hertz, slope, oddOnly);
  let at = phase * SIZE;
  const step = (hertz / SAMPLE_RATE) * SIZE;
  return (bend = 1) => {
    const whole = at | 0;
    const one = table[whole] ?? 0;
    const value = one + ((table[whole + 1] ?? 0) - one) * (at - whole);
    at += step * bend;
    if (at >= SIZE) at -= SIZE;
    return value;
  };
}

const SINE = { slope: 99 };
export const sine = (hertz: number, phase = 0) => oscillator(hertz, SINE, phase);

export const hertzOf = (pitch: number) => 440 * 2 ** ((pitch - 69) / 12);
