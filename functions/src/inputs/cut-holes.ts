import { groundDistance, type Backdrop } from './backdrop';
import { GROUND, SUBJECT } from './cut-labels';
import type { Pixels } from './pixels';

/** Levels of 255 by which the ground itself strays in a photo that was cleaned to one colour. */
const EXACT = 3;
/** And by which compression makes it stray next to an edge. */
const NEAR = 12;
/** Of the subject's pixels: smaller patches are glints, letters and print. */
const LEAST_SHARE = 0.008;
/** The same for the gaps between strands, which are narrow. */
const LEAST_GAP = 0.002;
/** Of the subject's width: what lies deeper inside is more likely a white print than an opening. */
const RIM_SHARE = 0.14;
/** Of the subject's longer side: what only strands of this width part from the ground are a coil's or a net's gaps. */
const STRAND_SHARE = 0.04;
const STRANDS_ALL_AROUND = 0.85;

/**
 * Opens what the ground shows through, such as the inside of a handle: patches of exactly the
 * ground's colour, large, near the outline, either without anything in them or between strands. Everything else
 * stays closed, because a white print on the product looks the same.
 */
export function openHoles(pixels: Pixels, backdrop: Backdrop, labels: Uint8Array): void {
  const { width } = pixels;
  const seen = new Uint8Array(labels.length);
  const subject = labels.reduce((sum, label) => sum + (label === SUBJECT ? 1 : 0), 0);
  const { across, longest } = subjectSize(labels, width);
  const rim = Math.round(across * RIM_SHARE);
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (seen[pixel] || labels[pixel] !== SUBJECT || !isExact(pixels, pixel, backdrop)) continue;
    const patch = collectPatch(pixels, pixel, backdrop, labels, seen);
    if (patch.length < subject * LEAST_GAP || !isNearOutline(patch, labels, width, rim)) continue;
    const isOpening = patch.length >= subject * LEAST_SHARE && isSolid(patch, width);
    if (!isOpening && !isBetweenStrands(pixels, backdrop, labels, patch, longest * STRAND_SHARE)) continue;
    for (const inside of patch) labels[inside] = GROUND;
  }
}

const isExact = ({ data }: Pixels, pixel: number, backdrop: Backdrop) =>
  groundDistance(data, pixel, backdrop) <= EXACT + backdrop.noise;

const isNear = ({ data }: Pixels, pixel: number, backdrop: Backdrop) =>
  groundDistance(data, pixel, backdrop) <= NEAR + backdrop.noise;

function collectPatch(
  pixels: Pixels,
  start: number,
  backdrop: Backdrop,
  labels: Uint8Array,
  seen: Uint8Array,
): number[] {
  const { width } = pixels;
  const patch = [start];
  seen[start] = 1;
  for (const pixel of patch) {
    for (const next of [pixel - 1, pixel + 1, pixel - width, pixel + width]) {
      if (next < 0 || next >= labels.length || seen[next] || labels[next] !== SUBJECT) continue;
      if (!isNear(pixels, next, backdrop)) continue;
      seen[next] = 1;
      patch.push(next);
    }
  }
  return patch;
}

/** In pixels. */
function subjectSize(labels: Uint8Array, width: number): { across: number; longest: number } {
  let [left, right, top, bottom] = [width, 0, labels.length, 0];
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (labels[pixel] !== SUBJECT) continue;
    const x = pixel % width;
    if (x < left) left = x;
    if (x > right) right = x;
    top = Math.min(top, pixel);
    bottom = pixel;
  }
  const down = Math.floor(bottom / width) - Math.floor(top / width);
  return { across: Math.max(1, right - left), longest: Math.max(1, right - left, down) };
}

/** True when, nearly everywhere in the patch, walls of at most `strand` pixels stand on two opposite sides. */
function isBetweenStrands(
  pixels: Pixels,
  backdrop: Backdrop,
  labels: Uint8Array,
  patch: readonly number[],
  strand: number,
): boolean {
  const { width } = pixels;
  const inside = new Set(patch);
  const isThin = (start: number, step: number) => {
    let at = start;
    while (inside.has(at)) at += step;
    for (let wall = 0; wall <= strand; wall++, at += step) {
      if (labels[at] !== SUBJECT || isExact(pixels, at, backdrop)) return true;
    }
    return false;
  };
  const samples = patch.filter((_, index) => index % 24 === 0);
  const between = samples.filter((pixel) =>
    [1, width, width + 1, width - 1].some((step) => isThin(pixel, step) && isThin(pixel, -step)),
  );
  return between.length >= samples.length * STRANDS_ALL_AROUND;
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
