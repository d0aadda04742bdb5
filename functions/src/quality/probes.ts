import sharp from 'sharp';
import type { Box } from '../inputs/prepared-image';
import type { PreparedFile } from '../inputs/prepared-image';
import type { Rgb } from '../providers/studio/color/oklch';

/**
 * A place on a photo by which the photo is known again on an ad: the darkest and lightest
 * that each channel is around it. However the photo was scaled, its colour there lies between.
 */
export interface Probe {
  /** Pixels of the photo. */
  x: number;
  y: number;
  color: Rgb;
  least: Rgb;
  most: Rgb;
}

const A_SIDE = 48;
const OPAQUE = 250;
/**
 * How much around a probe is looked at and has to be opaque, as a share of the longer side:
 * about a pixel of the ad. A photo is shown at a quarter of its size or larger, a logo far smaller.
 */
export const PHOTO_REACH = 1 / 350;
export const LOGO_REACH = 1 / 40;
/** Too few to tell anything by. */
const LEAST = 12;

const known = new WeakMap<PreparedFile, Promise<Probe[]>>();

/**
 * Probes all over the subject of a prepared photo, or over a logo: only where it is opaque
 * and away from its outline; none for something as fine as a wire. Ads of one job share the
 * file, so it is decoded once for all of them.
 */
export function probesOf(file: PreparedFile, reach = PHOTO_REACH): Promise<Probe[]> {
  const probes = known.get(file) ?? findProbes(file, reach);
  known.set(file, probes);
  return probes;
}

async function findProbes({ bytes, image }: PreparedFile, share: number): Promise<Probe[]> {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const reach = Math.max(2, Math.round(Math.max(width, height) * share));
  const probes = grid(image.subject, width, height).flatMap(
    ([x, y]) => probeAt(data, width, height, x, y, reach) ?? [],
  );
  return probes.length < LEAST ? [] : probes;
}

function grid(box: Box, width: number, height: number): [x: number, y: number][] {
  return Array.from({ length: A_SIDE * A_SIDE }, (_, index) => [
    Math.floor((box.x + (box.width * ((index % A_SIDE) + 0.5)) / A_SIDE) * width),
    Math.floor((box.y + (box.height * (Math.floor(index / A_SIDE) + 0.5)) / A_SIDE) * height),
  ]);
}

function probeAt(data: Buffer, width: number, height: number, x: number, y: number, reach: number): Probe | null {
  if (x < reach || y < reach || x >= width - reach || y >= height - reach) return null;
  const [least, most]: [Rgb, Rgb] = [
    [255, 255, 255],
    [0, 0, 0],
  ];
  const step = Math.max(1, Math.floor(reach / 2));
  for (let row = y - reach; row <= y + reach; row += step) {
    for (let column = x - reach; column <= x + reach; column += step) {
      const at = (row * width + column) * 4;
      if ((data[at + 3] ?? 0) < OPAQUE) return null;
      for (const channel of [0, 1, 2] as const) {
        const value = data[at + channel] ?? 0;
        if (value < least[channel]) least[channel] = value;
        if (value > most[channel]) most[channel] = value;
      }
    }
  }
  const at = (y * width + x) * 4;
  return { x, y, color: [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0], least, most };
}
