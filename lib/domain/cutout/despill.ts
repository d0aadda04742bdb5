import type { Picture } from './grab-cut';

/** Pixels: from so far inside a translucent one takes its own colour. */
const REACH = 5;
const SURE = 250;

/**
 * The picture with transparency. A pixel of the outline shows its ground through; it is given the colour of the
 * subject beside it, or no light or colour of the old ground would go with it to another.
 */
export function withDespilledAlpha({ data, width, height }: Picture, alpha: Uint8Array): Uint8Array {
  const out = Uint8Array.from(data);
  for (let y = 0, pixel = 0; y < height; y++) {
    for (let x = 0; x < width; x++, pixel++) {
      const own = alpha[pixel] ?? 0;
      out[pixel * 4 + 3] = own;
      if (own === 0) out.fill(0, pixel * 4, pixel * 4 + 3);
      else if (own < SURE) takeInnerColor({ data, width, height }, alpha, out, x, y);
    }
  }
  return out;
}

function takeInnerColor(picture: Picture, alpha: Uint8Array, out: Uint8Array, x: number, y: number): void {
  const { data, width, height } = picture;
  const sums = [0, 0, 0];
  let whole = 0;
  for (let dy = -REACH; dy <= REACH; dy++) {
    for (let dx = -REACH; dx <= REACH; dx++) {
      const [nextX, nextY] = [x + dx, y + dy];
      if (nextX < 0 || nextY < 0 || nextX >= width || nextY >= height) continue;
      const next = nextY * width + nextX;
      if ((alpha[next] ?? 0) < SURE) continue;
      const weight = 1 / (dx * dx + dy * dy);
      whole += weight;
      for (let channel = 0; channel < 3; channel++) {
        sums[channel] = (sums[channel] ?? 0) + weight * (data[next * 4 + channel] ?? 0);
      }
    }
  }
  // A thin strand has no sure inside; it keeps what it shows.
  if (whole === 0) return;
  const at = (y * width + x) * 4;
  for (let channel = 0; channel < 3; channel++) out[at + channel] = Math.round((sums[channel] ?? 0) / whole);
}
