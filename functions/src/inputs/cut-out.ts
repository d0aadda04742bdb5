import type { Pixels } from './pixels';
import { openHoles } from './cut-holes';
import { GROUND, SHADOW, SUBJECT } from './cut-labels';
import { groundDistance, type PlainGround } from './plain-ground';

/** A subject whose outline is nearer to the ground than this can't be told from it. */
const CLEAR_DISTANCE = 44;
const CLEAR_SHARE = 0.9;

/**
 * Cuts a subject out of a plain ground: what the ground's colour reaches from the edges
 * becomes transparent, a soft shadow on it becomes translucent black, and the outline is
 * unmixed from the ground. Returns null, and changes nothing, when the outline is too
 * faint to be sure (white on white), so that the photo is shown as it is instead.
 */
export function cutOut(pixels: Pixels, ground: PlainGround): Pixels | null {
  if (!ground.free) return null;
  const labels = floodGround(pixels, ground);
  floodShadow(pixels, ground, labels);
  openHoles(pixels, ground, labels);
  if (!isConvincing(pixels, ground, labels)) return null;
  return withAlpha(pixels, ground, labels);
}

function floodGround({ data, width, height }: Pixels, ground: PlainGround): Uint8Array {
  const labels = new Uint8Array(width * height);
  const tolerance = Math.min(24, Math.max(9, ground.noise * 3 + 6));
  const stack: number[] = [];
  const reach = (pixel: number) => {
    if (labels[pixel] === SUBJECT && groundDistance(data, pixel * 4, ground) <= tolerance) {
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
function floodShadow({ data, width, height }: Pixels, ground: PlainGround, labels: Uint8Array): void {
  if (Math.min(ground.red, ground.green, ground.blue) < 110) return;
  const stack: number[] = [];
  for (let pixel = 0; pixel < labels.length; pixel++) if (labels[pixel] === GROUND) stack.push(pixel);
  spread(stack, width, height, (from, to) => {
    if (labels[to] !== SUBJECT) return;
    const shade = groundShade(data, to * 4, ground);
    if (shade === null || shade < 0.4) return;
    const before = groundShade(data, from * 4, ground) ?? 1;
    if (Math.abs(before - shade) > 0.022) return;
    labels[to] = SHADOW;
    stack.push(to);
  });
}

/** How bright a pixel is as a share of the ground, or null when it has another colour. */
function groundShade(data: Buffer, at: number, { red, green, blue }: PlainGround): number | null {
  const shades = [(data[at] ?? 0) / red, (data[at + 1] ?? 0) / green, (data[at + 2] ?? 0) / blue];
  const shade = shades.reduce((sum, value) => sum + value, 0) / 3;
  return shades.some((value) => Math.abs(value - shade) > 0.035) ? null : Math.min(1, shade);
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

function isConvincing({ data, width, height }: Pixels, ground: PlainGround, labels: Uint8Array): boolean {
  let [subject, shadow, outline, clear] = [0, 0, 0, 0];
  for (let y = 3; y < height - 3; y++) {
    for (let x = 3; x < width - 3; x++) {
      const pixel = y * width + x;
      if (labels[pixel] === SHADOW) shadow++;
      if (labels[pixel] !== SUBJECT) continue;
      subject++;
      if (!touchesOutside(labels, pixel, width)) continue;
      outline++;
      if (groundDistance(data, strongest(data, pixel, width, ground, labels) * 4, ground) >= CLEAR_DISTANCE) clear++;
    }
  }
  const share = subject / (width * height);
  return share > 0.01 && share < 0.9 && shadow < subject * 0.7 && clear >= outline * CLEAR_SHARE;
}

function touchesOutside(labels: Uint8Array, pixel: number, width: number): boolean {
  return [pixel - 1, pixel + 1, pixel - width, pixel + width].some((next) => labels[next] !== SUBJECT);
}

/** The subject's pixel within three steps that differs most from the ground: its own colour, unmixed. */
function strongest(data: Buffer, pixel: number, width: number, ground: PlainGround, labels: Uint8Array): number {
  let [best, most] = [pixel, -1];
  for (let dy = -3; dy <= 3; dy++) {
    for (let dx = -3; dx <= 3; dx++) {
      const near = pixel + dy * width + dx;
      if (labels[near] !== SUBJECT) continue;
      const distance = groundDistance(data, near * 4, ground);
      if (distance > most) [best, most] = [near, distance];
    }
  }
  return best;
}

function withAlpha(pixels: Pixels, ground: PlainGround, labels: Uint8Array): Pixels {
  const { data, width, height } = pixels;
  const out = Buffer.from(data);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const label = labels[pixel];
      if (label === GROUND) out.fill(0, pixel * 4, pixel * 4 + 4);
      else if (label === SHADOW) writeShadow(data, out, pixel * 4, ground);
      else if (x > 3 && y > 3 && x < width - 4 && y < height - 4 && isNearGround(labels, pixel, width)) {
        unmix(data, out, pixel * 4, strongest(data, pixel, width, ground, labels) * 4, ground);
      }
    }
  }
  return { data: out, width, height };
}

function writeShadow(data: Buffer, out: Buffer, at: number, ground: PlainGround): void {
  const shade = groundShade(data, at, ground) ?? 1;
  out.fill(0, at, at + 3);
  out[at + 3] = Math.round((1 - shade) * 255);
}

function isNearGround(labels: Uint8Array, pixel: number, width: number): boolean {
  if (touchesOutside(labels, pixel, width)) return true;
  return [-2, 2, -2 * width, 2 * width].some((step) => labels[pixel + step] === GROUND);
}

/** An outline's pixel is its object seen over the ground: p = αF + (1 − α)G, solved for α and F. */
function unmix(data: Buffer, out: Buffer, at: number, solid: number, ground: PlainGround): void {
  const full = groundDistance(data, solid, ground);
  const alpha = full === 0 ? 1 : Math.min(1, groundDistance(data, at, ground) / full);
  if (alpha >= 0.97) return;
  const grounds = [ground.red, ground.green, ground.blue];
  grounds.forEach((value, channel) => {
    const mixed = data[at + channel] ?? 0;
    const own = alpha < 0.05 ? (data[solid + channel] ?? 0) : (mixed - (1 - alpha) * value) / alpha;
    out[at + channel] = Math.round(Math.min(255, Math.max(0, own)));
  });
  out[at + 3] = Math.round(alpha * 255);
}
