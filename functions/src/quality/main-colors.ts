import { rgbToOklab, type Oklab } from '../inputs/oklab';
import type { Probe } from './probes';
import { colorAt, type Raster } from './raster';

interface Cluster {
  color: Oklab;
  count: number;
}

/** Distances in OKLab: of colours that are one, and of one colour in two lights. */
const SAME = 0.1;
const SAME_IN_OTHER_LIGHT = 0.13;
/** Of a product: a colour that is one of its main ones, and how much of it must be found again. */
const MAIN = 0.05;
const FOUND = 0.6;
/** Of the ad. */
const PRESENT = 0.004;
const SAMPLES_A_SIDE = 72;

/** Whether most of what a product is coloured in is on an ad, in whatever place and light. */
export function hasColorsOf(raster: Raster, probes: readonly Probe[]): boolean {
  const clusters = clustersOf(probes.map(({ color }) => rgbToOklab(...color)));
  // Of a thing too fine for probes nothing can be said.
  if (probes.length === 0) return true;
  const main = clusters.filter(({ count }) => count >= probes.length * MAIN);
  const pixels = sampled(raster);
  const isPresent = ({ color }: Cluster) =>
    pixels.filter((pixel) => distance(pixel, color) < SAME_IN_OTHER_LIGHT).length >= pixels.length * PRESENT;
  return total(main.filter(isPresent)) >= total(main) * FOUND;
}

const total = (clusters: readonly Cluster[]) => clusters.reduce((sum, { count }) => sum + count, 0);

const distance = (one: Oklab, other: Oklab) => Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);

function clustersOf(colors: readonly Oklab[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const color of colors) {
    const own = clusters.find((cluster) => distance(cluster.color, color) < SAME);
    if (own) own.count++;
    else clusters.push({ color, count: 1 });
  }
  return clusters;
}

function sampled(raster: Raster): Oklab[] {
  const { width, height, channels } = raster;
  return Array.from({ length: SAMPLES_A_SIDE ** 2 }, (_, index) => {
    const x = Math.floor((((index % SAMPLES_A_SIDE) + 0.5) * width) / SAMPLES_A_SIDE);
    const y = Math.floor(((Math.floor(index / SAMPLES_A_SIDE) + 0.5) * height) / SAMPLES_A_SIDE);
    return rgbToOklab(...colorAt(raster, (y * width + x) * channels));
  });
}
