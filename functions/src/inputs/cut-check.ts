import { groundDistance, type Backdrop } from './backdrop';
import { strongest, touchesOutside } from './cut-alpha';
import { GROUND, SHADOW, SPECK, SUBJECT } from './cut-labels';
import { EDGE_CELL, faintStep, findEdges } from './find-edges';
import type { Pixels } from './pixels';

/** A subject whose outline is nearer to the ground than this can't be told from it. */
export const CLEAR_DISTANCE = 44;
const CLEAR_SHARE = 0.9;
/** Of the outline's length: more edges than this inside the ground belong to something it swallowed. */
const EDGES_SHARE = 0.12;
/** Of the subject: more stains than this are its own pale parts. */
const SPECKS_SHARE = 0.02;
/** Of the subject: shade with subject above and below is seldom a shadow but glass, or a pale part of it; even less on all sides. */
const ROOFED_SHARE = 0.03;
const ENCLOSED_SHARE = 0.01;
/** Of the outline's length: a longer faint outline in the ground is a cap, a handle, a label as light, or as dark, as it. */
const FAINT_SHARE = 0.06;
/** Pixels: as far as this compression makes the ground ripple along an outline. */
const RIPPLES = 10;

/** True when labels hold a subject, at least `leastSide` pixels long, whose outline is clear all around. */
export function isConvincing(pixels: Pixels, backdrop: Backdrop, labels: Uint8Array, leastSide: number): boolean {
  const { data, width, height } = pixels;
  let [subject, shadow, specks, outline, clear] = [0, 0, 0, 0, 0];
  const box = { left: width, right: 0, top: height, bottom: 0 };
  for (let y = 3; y < height - 3; y++) {
    for (let x = 3; x < width - 3; x++) {
      const pixel = y * width + x;
      if (labels[pixel] === SHADOW) shadow++;
      if (labels[pixel] === SPECK) specks++;
      if (labels[pixel] !== SUBJECT) continue;
      subject++;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = y;
      if (!touchesOutside(labels, pixel, width)) continue;
      outline++;
      if (groundDistance(data, strongest(data, pixel, width, backdrop, labels), backdrop) >= CLEAR_DISTANCE) clear++;
    }
  }
  if (Math.max(box.right - box.left, box.bottom - box.top) < leastSide) return false;
  const share = subject / (width * height);
  if (share < 0.01 || share > 0.9 || clear < outline * CLEAR_SHARE) return false;
  if (shadow > subject * 0.7 || specks > subject * SPECKS_SHARE) return false;
  const { roofed, enclosed } = countInnerShadow(labels, width, height);
  if (roofed > subject * ROOFED_SHARE || enclosed > subject * ENCLOSED_SHARE) return false;
  if (countGroundEdges(pixels, backdrop, labels) * EDGE_CELL >= outline * EDGES_SHARE) return false;
  return countFaintEdges(pixels, backdrop, labels) * EDGE_CELL < outline * FAINT_SHARE;
}

/** Shaded pixels between the first and the last of the subject in their column, and of these also in their row. */
function countInnerShadow(labels: Uint8Array, width: number, height: number): { roofed: number; enclosed: number } {
  const [tops, bottoms] = [new Int32Array(width).fill(height), new Int32Array(width).fill(-1)];
  const [lefts, rights] = [new Int32Array(height).fill(width), new Int32Array(height).fill(-1)];
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      if (labels[pixel] !== SUBJECT) continue;
      tops[x] = Math.min(tops[x] ?? 0, y);
      lefts[y] = Math.min(lefts[y] ?? 0, x);
      bottoms[x] = y;
      rights[y] = x;
    }
  }
  let [roofed, enclosed] = [0, 0];
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (labels[pixel] !== SHADOW) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    if (y < (tops[x] ?? 0) || y > (bottoms[x] ?? 0)) continue;
    roofed++;
    if (x > (lefts[y] ?? 0) && x < (rights[y] ?? 0)) enclosed++;
  }
  return { roofed, enclosed };
}

/** Edges among what was taken for ground: the faint outline of something as light as it. */
function countGroundEdges(pixels: Pixels, backdrop: Backdrop, labels: Uint8Array): number {
  return findEdges(pixels, backdrop, 5 + backdrop.noise, 1, (pixel) => labels[pixel] === GROUND).length;
}

/** The same of edges that are hardly seen, away from the subject, where nothing else makes any in a ground of one colour. */
function countFaintEdges(pixels: Pixels, backdrop: Backdrop, labels: Uint8Array): number {
  // The course of a ground that changes is only followed roughly.
  if (backdrop.stride > 0) return 0;
  const near = nearOthers(labels, pixels.width);
  return findEdges(pixels, backdrop, faintStep(backdrop), 1, (pixel) => near[pixel] === 0).length;
}

/** 1 where something else than ground is at most RIPPLES pixels away, across or down. */
function nearOthers(labels: Uint8Array, width: number): Uint8Array {
  const across = new Uint8Array(labels.length);
  const near = new Uint8Array(labels.length);
  spreadAlong(labels.length, width, 1, (pixel) => labels[pixel] !== GROUND, across);
  spreadAlong(labels.length, width, width, (pixel) => across[pixel] === 1, near);
  return near;
}

/** Marks in `to` what is at most RIPPLES steps before or behind a pixel that `is`; lines end where the row does. */
function spreadAlong(count: number, width: number, step: number, is: (pixel: number) => boolean, to: Uint8Array): void {
  const length = step === 1 ? width : count / width;
  const lines = count / length;
  for (let line = 0; line < lines; line++) {
    const first = step === 1 ? line * width : line;
    for (const direction of [1, -1]) {
      let since = RIPPLES + 1;
      for (let at = 0; at < length; at++) {
        const pixel = first + (direction === 1 ? at : length - 1 - at) * step;
        since = is(pixel) ? 0 : since + 1;
        if (since <= RIPPLES) to[pixel] = 1;
      }
    }
  }
}
