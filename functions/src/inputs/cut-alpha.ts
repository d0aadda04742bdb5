import { groundDistance, groundShade, type Backdrop } from './backdrop';
import { GROUND, SHADOW, SPECK, SUBJECT } from './cut-labels';
import type { Pixels } from './pixels';

/** The pixels with the transparency that their labels ask for. */
export function withAlpha(pixels: Pixels, backdrop: Backdrop, labels: Uint8Array): Pixels {
  const { data, width, height } = pixels;
  const out = Buffer.from(data);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const label = labels[pixel];
      if (label === GROUND || label === SPECK) out.fill(0, pixel * 4, pixel * 4 + 4);
      else if (label === SHADOW) writeShadow(data, out, pixel, backdrop);
      else if (x > 3 && y > 3 && x < width - 4 && y < height - 4 && isNearGround(labels, pixel, width)) {
        unmix(data, out, pixel, strongest(data, pixel, width, backdrop, labels), backdrop);
      }
    }
  }
  return { data: out, width, height };
}

export function touchesOutside(labels: Uint8Array, pixel: number, width: number): boolean {
  return (
    labels[pixel - 1] !== SUBJECT ||
    labels[pixel + 1] !== SUBJECT ||
    labels[pixel - width] !== SUBJECT ||
    labels[pixel + width] !== SUBJECT
  );
}

/** The subject's pixel within three steps that differs most from the ground: its own colour, unmixed. */
export function strongest(data: Buffer, pixel: number, width: number, backdrop: Backdrop, labels: Uint8Array): number {
  let [best, most] = [pixel, -1];
  for (let dy = -3; dy <= 3; dy++) {
    for (let dx = -3; dx <= 3; dx++) {
      const near = pixel + dy * width + dx;
      if (labels[near] !== SUBJECT) continue;
      const distance = groundDistance(data, near, backdrop);
      if (distance > most) [best, most] = [near, distance];
    }
  }
  return best;
}

function writeShadow(data: Buffer, out: Buffer, pixel: number, backdrop: Backdrop): void {
  const shade = groundShade(data, pixel, backdrop) ?? 1;
  out.fill(0, pixel * 4, pixel * 4 + 3);
  out[pixel * 4 + 3] = Math.round((1 - shade) * 255);
}

function isNearGround(labels: Uint8Array, pixel: number, width: number): boolean {
  if (touchesOutside(labels, pixel, width)) return true;
  return [-2, 2, -2 * width, 2 * width].some((step) => labels[pixel + step] === GROUND);
}

/** An outline's pixel is its object seen over the ground: p = αF + (1 − α)G, solved for α and F. */
function unmix(data: Buffer, out: Buffer, pixel: number, solid: number, backdrop: Backdrop): void {
  const full = groundDistance(data, solid, backdrop);
  const alpha = full === 0 ? 1 : Math.min(1, groundDistance(data, pixel, backdrop) / full);
  if (alpha >= 0.97) return;
  const at = pixel * 4;
  for (let channel = 0; channel < 3; channel++) {
    const ground = backdrop.colors[pixel * backdrop.stride + channel] ?? 0;
    const mixed = data[at + channel] ?? 0;
    const own = alpha < 0.05 ? (data[solid * 4 + channel] ?? 0) : (mixed - (1 - alpha) * ground) / alpha;
    out[at + channel] = Math.round(Math.min(255, Math.max(0, own)));
  }
  out[at + 3] = Math.round(alpha * 255);
}
