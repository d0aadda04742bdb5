import type { Pixels } from './pixels';

export interface PlainGround {
  /** Channels of 0–255. */
  red: number;
  green: number;
  blue: number;
  /** How far, in channel steps, the ground strays from its colour. */
  noise: number;
  /** True when the subject touches no edge of the photo. */
  free: boolean;
}

const RING = 3;
const TOLERANCE = 22;

/** The one colour that a photo has all around; null when its edges show anything else. */
export function findPlainGround(pixels: Pixels): PlainGround | null {
  const sides = edgeSides(pixels);
  const samples = sides.flat();
  const [red, green, blue] = [0, 1, 2].map((channel) => median(samples.map((at) => pixels.data[at + channel] ?? 0)));
  const ground = { red: red ?? 0, green: green ?? 0, blue: blue ?? 0 };
  const distances = sides.map((side) => side.map((at) => colorDistance(pixels.data, at, ground)));
  const shares = distances.map((side) => side.filter((distance) => distance <= TOLERANCE).length / side.length);
  const clean = shares.filter((share) => share >= 0.97).length;
  if (clean < 3 || Math.min(...shares) < 0.2) return null;
  const near = distances.flat().filter((distance) => distance <= TOLERANCE);
  return { ...ground, noise: median(near), free: clean === 4 };
}

/** The largest difference of a channel at byte `at` from the ground's. */
function colorDistance(data: Buffer, at: number, ground: Pick<PlainGround, 'red' | 'green' | 'blue'>): number {
  return Math.max(
    Math.abs((data[at] ?? 0) - ground.red),
    Math.abs((data[at + 1] ?? 0) - ground.green),
    Math.abs((data[at + 2] ?? 0) - ground.blue),
  );
}

function edgeSides({ width, height }: Pixels): number[][] {
  const sides: number[][] = [[], [], [], []];
  const [top, bottom, left, right] = sides;
  for (let ring = 0; ring < RING; ring++) {
    for (let x = 0; x < width; x += 2) {
      top?.push((ring * width + x) * 4);
      bottom?.push(((height - 1 - ring) * width + x) * 4);
    }
    for (let y = 0; y < height; y += 2) {
      left?.push((y * width + ring) * 4);
      right?.push((y * width + width - 1 - ring) * 4);
    }
  }
  return sides;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}
