/** Colours as they are mixed in one part of a picture: a few normal distributions, each over red, green and blue. */
export interface ColorMixture {
  /** −log of how likely a colour is in it: the larger, the less. */
  costOf: (red: number, green: number, blue: number) => number;
}

const COMPONENTS = 5;
const ROUNDS = 6;
/** Variance of what a camera and compression do to one colour; nothing is sharper than this. */
const LEAST_VARIANCE = 12;

/** Colours: more don't change what is learnt. */
const MOST_SAMPLES = 5000;
/** What is less likely than e to the minus this adds nothing. */
const MOST_EXPONENT = 60;

interface Component {
  share: number;
  mean: [number, number, number];
  /** Of the inverted covariance: rr, rg, rb, gg, gb, bb. */
  inverse: [number, number, number, number, number, number];
  /** −log of its weight over its spread. */
  base: number;
}

/**
 * Learns the mixture of colours, three bytes each. Always the same for the same colours: the first centres are
 * those that lie farthest apart.
 */
export function learnMixture(all: Uint8Array): ColorMixture {
  const colors = sampleOf(all);
  const centres = farthestCentres(colors);
  const owners = new Uint8Array(colors.length / 3);
  for (let round = 0; round < ROUNDS; round++) {
    assign(colors, centres, owners);
    moveCentres(colors, centres, owners);
  }
  const components = centres.flatMap((_, index) => describe(colors, owners, index) ?? []);
  const figures = flatten(components);
  return { costOf: (red, green, blue) => costIn(figures, red, green, blue) };
}

/** Ten numbers for each component, one after the other: this is asked for every pixel, many times. */
function flatten(components: readonly Component[]): Float64Array {
  return Float64Array.from(components.flatMap(({ mean, inverse, base }) => [...mean, ...inverse, base]));
}

const FIGURES = 10;

function costIn(figures: Float64Array, red: number, green: number, blue: number): number {
  let sum = 1e-30;
  for (let at = 0; at < figures.length; at += FIGURES) {
    const r = red - (figures[at] ?? 0);
    const g = green - (figures[at + 1] ?? 0);
    const b = blue - (figures[at + 2] ?? 0);
    const distance =
      r * (r * (figures[at + 3] ?? 0) + 2 * (g * (figures[at + 4] ?? 0) + b * (figures[at + 5] ?? 0))) +
      g * (g * (figures[at + 6] ?? 0) + 2 * b * (figures[at + 7] ?? 0)) +
      b * b * (figures[at + 8] ?? 0);
    const exponent = (figures[at + 9] ?? 0) + 0.5 * distance;
    if (exponent < MOST_EXPONENT) sum += Math.exp(-exponent);
  }
  return -Math.log(sum);
}

function farthestCentres(colors: Uint8Array): [number, number, number][] {
  const colorAt = (at: number): [number, number, number] => [colors[at] ?? 0, colors[at + 1] ?? 0, colors[at + 2] ?? 0];
  const centres = [colorAt(0)];
  const distances = new Float32Array(colors.length / 3).fill(Infinity);
  while (centres.length < COMPONENTS) {
    const newest = centres[centres.length - 1] ?? [0, 0, 0];
    let [farthest, most] = [0, -1];
    for (let index = 0; index < distances.length; index++) {
      const distance = Math.min(distances[index] ?? 0, squared(colors, index * 3, newest));
      distances[index] = distance;
      if (distance > most) [farthest, most] = [index, distance];
    }
    centres.push(colorAt(farthest * 3));
  }
  return centres;
}

function squared(colors: Uint8Array, at: number, centre: readonly [number, number, number]): number {
  const r = (colors[at] ?? 0) - centre[0];
  const g = (colors[at + 1] ?? 0) - centre[1];
  const b = (colors[at + 2] ?? 0) - centre[2];
  return r * r + g * g + b * b;
}

/** Every so many of the colours. */
function sampleOf(colors: Uint8Array): Uint8Array {
  const count = colors.length / 3;
  if (count <= MOST_SAMPLES) return colors;
  const out = new Uint8Array(MOST_SAMPLES * 3);
  for (let index = 0; index < MOST_SAMPLES; index++) {
    const from = Math.floor((index * count) / MOST_SAMPLES) * 3;
    out.set(colors.subarray(from, from + 3), index * 3);
  }
  return out;
}

function assign(colors: Uint8Array, centres: readonly [number, number, number][], owners: Uint8Array): void {
  for (let index = 0; index < owners.length; index++) {
    let [best, least] = [0, Infinity];
    for (let centre = 0; centre < centres.length; centre++) {
      const distance = squared(colors, index * 3, centres[centre] ?? [0, 0, 0]);
      if (distance < least) [best, least] = [centre, distance];
    }
    owners[index] = best;
  }
}

function moveCentres(colors: Uint8Array, centres: [number, number, number][], owners: Uint8Array): void {
  const sums = new Float64Array(centres.length * 4);
  for (let index = 0; index < owners.length; index++) {
    const at = (owners[index] ?? 0) * 4;
    for (let channel = 0; channel < 3; channel++) {
      sums[at + channel] = (sums[at + channel] ?? 0) + (colors[index * 3 + channel] ?? 0);
    }
    sums[at + 3] = (sums[at + 3] ?? 0) + 1;
  }
  centres.forEach((_, index) => {
    const count = sums[index * 4 + 3] ?? 0;
    const of = (channel: number) => (sums[index * 4 + channel] ?? 0) / count;
    if (count > 0) centres[index] = [of(0), of(1), of(2)];
  });
}

/** null for one that nothing belongs to. */
function describe(colors: Uint8Array, owners: Uint8Array, index: number): Component | null {
  const sums = new Float64Array(9);
  let count = 0;
  for (let at = 0; at < owners.length; at++) {
    if (owners[at] !== index) continue;
    count++;
    const [r, g, b] = [colors[at * 3] ?? 0, colors[at * 3 + 1] ?? 0, colors[at * 3 + 2] ?? 0];
    [r, g, b, r * r, r * g, r * b, g * g, g * b, b * b].forEach((value, place) => {
      sums[place] = (sums[place] ?? 0) + value;
    });
  }
  if (count === 0) return null;
  const of = (place: number) => (sums[place] ?? 0) / count;
  const [red, green, blue] = [of(0), of(1), of(2)];
  const rr = of(3) - red * red + LEAST_VARIANCE;
  const rg = of(4) - red * green;
  const rb = of(5) - red * blue;
  const gg = of(6) - green * green + LEAST_VARIANCE;
  const gb = of(7) - green * blue;
  const bb = of(8) - blue * blue + LEAST_VARIANCE;
  const determinant = rr * (gg * bb - gb * gb) - rg * (rg * bb - gb * rb) + rb * (rg * gb - gg * rb);
  const share = count / owners.length;
  return {
    share,
    mean: [red, green, blue],
    inverse: [
      (gg * bb - gb * gb) / determinant,
      (rb * gb - rg * bb) / determinant,
      (rg * gb - rb * gg) / determinant,
      (rr * bb - rb * rb) / determinant,
      (rb * rg - rr * gb) / determinant,
      (rr * gg - rg * rg) / determinant,
    ],
    base: -Math.log(share) + 0.5 * Math.log(determinant),
  };
}
