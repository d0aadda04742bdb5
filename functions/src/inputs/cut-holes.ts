import { GROUND, SUBJECT } from './cut-labels';
import type { Pixels } from './pixels';
import { groundDistance, type PlainGround } from './plain-ground';

/** Levels of 255 by which the ground itself strays in a photo that was cleaned to one colour. */
const EXACT = 3;
/** Of the subject's pixels: smaller patches are glints, letters and print. */
const LEAST_SHARE = 0.008;
/** Of the subject's width: what lies deeper inside is more likely a white print than an opening. */
const RIM_SHARE = 0.14;

/**
 * Opens what the ground shows through, such as the inside of a handle: patches of exactly the
 * ground's colour, large, without anything in them, near the outline. Everything else stays
 * closed, because a white print on the product looks the same.
 */
export function openHoles(pixels: Pixels, ground: PlainGround, labels: Uint8Array): void {
  const { width } = pixels;
  const seen = new Uint8Array(labels.length);
  const subject = labels.reduce((sum, label) => sum + (label === SUBJECT ? 1 : 0), 0);
  const rim = Math.round(subjectWidth(labels, width) * RIM_SHARE);
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (seen[pixel] || labels[pixel] !== SUBJECT || !isExact(pixels, pixel, ground)) continue;
    const patch = collectPatch(pixels, pixel, ground, labels, seen);
    if (patch.length < subject * LEAST_SHARE || !isNearOutline(patch, labels, width, rim)) continue;
    if (!isSolid(patch, width)) continue;
    for (const inside of patch) labels[inside] = GROUND;
  }
}

const isExact = ({ data }: Pixels, pixel: number, ground: PlainGround) =>
  groundDistance(data, pixel * 4, ground) <= EXACT + ground.noise;

function collectPatch(
  pixels: Pixels,
  start: number,
  ground: PlainGround,
  labels: Uint8Array,
  seen: Uint8Array,
): number[] {
  const { width } = pixels;
  const patch = [start];
  seen[start] = 1;
  for (const pixel of patch) {
    for (const next of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      if (next < 0 || next >= labels.length || seen[next] || labels[next] !== SUBJECT || !isExact(pixels, next, ground))
        continue;
      seen[next] = 1;
      patch.push(next);
    }
  }
  return patch;
}

function subjectWidth(labels: Uint8Array, width: number): number {
  let [left, right] = [width, 0];
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (labels[pixel] !== SUBJECT) continue;
    const x = pixel % width;
    if (x < left) left = x;
    if (x > right) right = x;
  }
  return Math.max(1, right - left);
}

/** True when the true ground begins within `rim` pixels to the left or right, above or below. */
function isNearOutline(patch: readonly number[], labels: Uint8Array, width: number, rim: number): boolean {
  return patch.some((pixel, index) => {
    if (index % 16 !== 0) return false;
    return [1, -1, width, -width].some((step) => {
      for (let away = 1; away <= rim; away++) if (labels[pixel + step * away] === GROUND) return true;
      return false;
    });
  });
}

/** A label carries print: rows of the patch are then broken many times. */
function isSolid(patch: readonly number[], width: number): boolean {
  const inside = new Set(patch);
  let [breaks, rows] = [0, 0];
  for (const pixel of patch) {
    if (!inside.has(pixel + 1)) breaks++;
    if (!inside.has(pixel + width)) rows++;
  }
  return breaks + rows < 2.6 * Math.sqrt(patch.length) * 2;
}
