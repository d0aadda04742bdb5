import { groundDistance, groundShade, type Backdrop } from './backdrop';
import { withAlpha } from './cut-alpha';
import { isConvincing } from './cut-check';
import { openHoles } from './cut-holes';
import { GROUND, SHADOW, SUBJECT } from './cut-labels';
import { markSpecks } from './cut-specks';
import type { Pixels } from './pixels';

/** A ground darker than this, in its darkest channel, shows no shadow that could be told from the subject. */
const SHADOW_GROUND = 110;

/**
 * Tells subject, ground and shadow apart, one label a pixel: ground is what its colour reaches
 * from the edges, shadow what then darkens it gently.
 */
export function labelPixels(pixels: Pixels, backdrop: Backdrop): Uint8Array {
  const labels = floodGround(pixels, backdrop);
  floodShadow(pixels, backdrop, labels);
  openHoles(pixels, backdrop, labels);
  markSpecks(pixels, backdrop, labels);
  return labels;
}

export interface CutWishes {
  /** False where a shadow can't be told from the ground's own course, so that it goes with it. */
  keepsShadow: boolean;
  /** Pixels on the longer side: a smaller subject stays uncut, since compression leaves no outline to cut along. */
  leastSide: number;
}

/**
 * Cuts a labelled subject out: the ground becomes transparent, a soft shadow on it translucent
 * black, and the outline is unmixed from the ground. Returns null, and changes nothing, when the
 * outline is too faint to be sure (white on white), so that the photo is shown as it is instead.
 */
export function cutOut(
  pixels: Pixels,
  backdrop: Backdrop,
  labels: Uint8Array,
  { keepsShadow, leastSide }: CutWishes,
): Pixels | null {
  if (!isConvincing(pixels, backdrop, labels, leastSide)) return null;
  if (keepsShadow) return withAlpha(pixels, backdrop, labels);
  return withAlpha(
    pixels,
    backdrop,
    labels.map((label) => (label === SHADOW ? GROUND : label)),
  );
}

function floodGround({ data, width, height }: Pixels, backdrop: Backdrop): Uint8Array {
  const labels = new Uint8Array(width * height);
  const tolerance = Math.min(24, Math.max(9, backdrop.noise * 3 + 6));
  const stack: number[] = [];
  const reach = (pixel: number) => {
    if (labels[pixel] === SUBJECT && groundDistance(data, pixel, backdrop) <= tolerance) {
      labels[pixel] = GROUND;
      stack.push(pixel);
    }
  };
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(reach);
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(reach);
  spread(stack, width, height, (_from, to) => reach(to));
  return labels;
}

/** A shadow is the ground made darker, changing only gently; an object's edge changes at once. */
function floodShadow({ data, width, height }: Pixels, backdrop: Backdrop, labels: Uint8Array): void {
  const stack: number[] = [];
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (labels[pixel] === GROUND && touchesSubject(labels, pixel, width) && isLight(backdrop, pixel)) stack.push(pixel);
  }
  spread(stack, width, height, (from, to) => {
    if (labels[to] !== SUBJECT) return;
    const shade = groundShade(data, to, backdrop);
    if (shade === null || shade < 0.4) return;
    const before = groundShade(data, from, backdrop) ?? 1;
    if (Math.abs(before - shade) > 0.022) return;
    labels[to] = SHADOW;
    stack.push(to);
  });
}

const touchesSubject = (labels: Uint8Array, pixel: number, width: number) =>
  labels[pixel - 1] === SUBJECT ||
  labels[pixel + 1] === SUBJECT ||
  labels[pixel - width] === SUBJECT ||
  labels[pixel + width] === SUBJECT;

function isLight({ colors, stride }: Backdrop, pixel: number): boolean {
  const at = pixel * stride;
  return Math.min(colors[at] ?? 0, colors[at + 1] ?? 0, colors[at + 2] ?? 0) >= SHADOW_GROUND;
}

function spread(stack: number[], width: number, height: number, visit: (from: number, to: number) => void): void {
  for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
    const x = pixel % width;
    if (x > 0) visit(pixel, pixel - 1);
    if (x < width - 1) visit(pixel, pixel + 1);
    if (pixel >= width) visit(pixel, pixel - width);
    if (pixel < width * (height - 1)) visit(pixel, pixel + width);
  }
}
