/** Where a value comes to lie on an axis. */
export interface Scale {
  ticks: readonly number[];
  /** 0 at the axis’s beginning, 1 at its end. */
  at: (value: number) => number;
  /** Each step is ten times the last. */
  isLog: boolean;
}

const NICE = [1, 2, 2.5, 5, 10];

/** Distances between ticks that are easily counted in, about `count` of them up to `max`. */
function niceStep(max: number, count: number): number {
  const rough = max / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (NICE.find((step) => step * power >= rough) ?? 10) * power;
}

/** From 0 to beyond the greatest value; of nothing, or of zeros alone, to 1. */
export function linearScale(values: readonly number[], count = 4): Scale {
  const max = Math.max(0, ...values.filter(Number.isFinite)) || 1;
  const step = niceStep(max, count);
  const steps = Math.max(1, Math.ceil(max / step - 1e-9));
  // Multiplied, not added up: a sum of steps has the tail that binary fractions leave.
  const ticks = Array.from({ length: steps + 1 }, (_, index) => Number((index * step).toPrecision(12)));
  return { ticks, at: (value) => value / (steps * step), isLog: false };
}

/** Values of which the greatest is so many times the middle one would crowd at the beginning of an even axis. */
const CROWDED = 8;

/** Even where the values are; by powers of ten where a few are far greater than the others. */
export function spreadScale(values: readonly number[], count = 4): Scale {
  const positive = values.filter((value) => Number.isFinite(value) && value > 0).toSorted((one, other) => one - other);
  const [least, middle] = [positive[0], positive[Math.floor(positive.length / 2)]];
  const greatest = positive.at(-1);
  if (!least || !middle || !greatest || greatest < middle * CROWDED) return linearScale(values, count);
  const first = Math.floor(Math.log10(least));
  const last = Math.max(first + 1, Math.ceil(Math.log10(greatest) - 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => Number((10 ** (first + index)).toPrecision(12)));
  return {
    ticks,
    at: (value) => (value <= 0 ? 0 : Math.max(0, (Math.log10(value) - first) / (last - first))),
    isLog: true,
  };
}

/** The middle one of the values, or the mean of the two in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const [upper, lower] = [sorted[half], sorted[half - 1]];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (upper + lower) / 2;
}
