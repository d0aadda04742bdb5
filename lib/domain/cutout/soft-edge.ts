import { boxOf, type Picture } from './grab-cut';

/** Of the longer side: how far from the rough outline the true one is looked for. */
const BAND_SHARE = 0.006;
/** Variance of grain and compression, on three channels together. */
const GRAIN = 160;

/** A mask in another size: 255 for the subject, and in between where its outline runs through a pixel. */
export function resizeMask(
  mask: ArrayLike<number>,
  from: { width: number; height: number },
  to: { width: number; height: number },
  full: number,
): Uint8Array {
  const out = new Uint8Array(to.width * to.height);
  for (let y = 0, at = 0; y < to.height; y++) {
    const [top, down] = placeOf(y, from.height, to.height);
    const below = Math.min(from.height - 1, top + 1);
    for (let x = 0; x < to.width; x++, at++) {
      const [left, right] = placeOf(x, from.width, to.width);
      const beside = Math.min(from.width - 1, left + 1);
      const upper = (mask[top * from.width + left] ?? 0) * (1 - right) + (mask[top * from.width + beside] ?? 0) * right;
      const lower =
        (mask[below * from.width + left] ?? 0) * (1 - right) + (mask[below * from.width + beside] ?? 0) * right;
      out[at] = Math.round(((upper * (1 - down) + lower * down) / full) * 255);
    }
  }
  return out;
}

function placeOf(at: number, from: number, to: number): [first: number, beyond: number] {
  const place = Math.max(0, ((at + 0.5) * from) / to - 0.5);
  const first = Math.min(from - 1, Math.floor(place));
  return [first, place - first];
}

/**
 * Finds the outline between the pixels. Near the rough one, `alpha` of 0…255, each pixel is a mixture of what is surely
 * inside and surely outside close to it; how much of each says its colour, as far as the two differ, and else how far it
 * is from the outline. Returns a new alpha.
 */
export function softEdge(picture: Picture, alpha: Uint8Array): Uint8Array {
  const band = Math.max(2, Math.round(Math.max(picture.width, picture.height) * BAND_SHARE));
  const window = windowAround(alpha, picture, band * 5);
  if (!window) return alpha;
  const { left, top, width, height } = window;
  const part: Picture = { data: new Uint8Array(width * height * 4), width, height };
  const rough = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * picture.width + left;
    part.data.set(picture.data.subarray(from * 4, (from + width) * 4), y * width * 4);
    rough.set(alpha.subarray(from, from + width), y * width);
  }
  const soft = softPart(part, rough, band);
  const out = new Uint8Array(alpha.length);
  for (let y = 0; y < height; y++) {
    out.set(soft.subarray(y * width, (y + 1) * width), (top + y) * picture.width + left);
  }
  return out;
}

/** What there is to look at: the subject, and so much around it; null where there is none. */
function windowAround(alpha: Uint8Array, { width, height }: Picture, around: number) {
  const box = boxOf(alpha, width);
  if (!box) return null;
  const [left, top] = [Math.max(0, box.left - around), Math.max(0, box.top - around)];
  return {
    ...{ left, top },
    width: Math.min(width, box.right + 1 + around) - left,
    height: Math.min(height, box.bottom + 1 + around) - top,
  };
}

function softPart(picture: Picture, rough: Float32Array, band: number): Uint8Array {
  const { width, height } = picture;
  const even = blur(blur(rough, width, height, band), width, height, band);
  const sides = sideColors(picture, even, band * 3);
  const out = new Uint8Array(rough.length);
  for (let pixel = 0; pixel < out.length; pixel++) {
    const inside = (even[pixel] ?? 0) / 255;
    if (inside <= 0.02) continue;
    out[pixel] = inside >= 0.98 ? 255 : Math.round(255 * mixtureAt(picture, pixel, sides, sharpen(inside)));
  }
  return out;
}

/** The distance from the outline, as the blurred mask has it, as an edge of about a pixel’s softness. */
const sharpen = (rough: number) => Math.min(1, Math.max(0, (rough - 0.5) * 3.2 + 0.5));

function mixtureAt({ data }: Picture, pixel: number, { inside, outside }: SideColors, byDistance: number): number {
  let [along, length, spread] = [0, 0, GRAIN];
  const [within, without] = [inside.weight[pixel] ?? 0, outside.weight[pixel] ?? 0];
  if (within < 1e-3 || without < 1e-3) return byDistance;
  for (let channel = 0; channel < 3; channel++) {
    const own = (inside.sums[channel]?.[pixel] ?? 0) / within;
    const ground = (outside.sums[channel]?.[pixel] ?? 0) / without;
    const difference = own - ground;
    along += ((data[pixel * 4 + channel] ?? 0) - ground) * difference;
    length += difference * difference;
  }
  spread += (inside.spread[pixel] ?? 0) / within + (outside.spread[pixel] ?? 0) / without;
  const byColor = Math.min(1, Math.max(0, (along / Math.max(1, length) - 0.06) / 0.88));
  const telling = length / (length + 4 * spread);
  return byColor * telling + byDistance * (1 - telling);
}

interface Side {
  /** Of red, green and blue, times the weight. */
  sums: Float32Array[];
  /** How many sure pixels are close, as a share. */
  weight: Float32Array;
  /** By how much their colours vary, times the weight. */
  spread: Float32Array;
}
interface SideColors {
  inside: Side;
  outside: Side;
}

function sideColors(picture: Picture, even: Float32Array, reach: number): SideColors {
  const isInside = even.map((value) => (value >= 250 ? 1 : 0));
  const isOutside = even.map((value) => (value <= 5 ? 1 : 0));
  return { inside: sideOf(picture, isInside, reach), outside: sideOf(picture, isOutside, reach) };
}

function sideOf({ data, width, height }: Picture, is: Float32Array, reach: number): Side {
  const weight = blur(is, width, height, reach);
  const sums = [0, 1, 2].map((channel) =>
    blur(
      is.map((own, pixel) => own * (data[pixel * 4 + channel] ?? 0)),
      ...([width, height, reach] as const),
    ),
  );
  const squares = blur(
    is.map((own, pixel) => own * [0, 1, 2].reduce((sum, channel) => sum + (data[pixel * 4 + channel] ?? 0) ** 2, 0)),
    ...([width, height, reach] as const),
  );
  const spread = squares.map((square, pixel) => {
    const own = weight[pixel] ?? 0;
    if (own < 1e-3) return 0;
    return Math.max(0, square - sums.reduce((sum, of) => sum + (of[pixel] ?? 0) ** 2, 0) / own);
  });
  return { sums, weight, spread };
}

/** The mean of a square of `2 * reach + 1` pixels, smaller at the edges. */
export function blur(values: Float32Array, width: number, height: number, reach: number): Float32Array {
  const across = new Float32Array(values.length);
  const out = new Float32Array(values.length);
  for (let y = 0; y < height; y++) blurLine(values, across, { first: y * width, step: 1, length: width, reach });
  for (let x = 0; x < width; x++) blurLine(across, out, { first: x, step: width, length: height, reach });
  return out;
}

interface Line {
  first: number;
  step: number;
  length: number;
  reach: number;
}

function blurLine(from: Float32Array, to: Float32Array, { first, step, length, reach }: Line): void {
  let [sum, count] = [0, 0];
  for (let at = 0; at < Math.min(reach, length); at++) {
    sum += from[first + at * step] ?? 0;
    count++;
  }
  for (let at = 0; at < length; at++) {
    if (at + reach < length) {
      sum += from[first + (at + reach) * step] ?? 0;
      count++;
    }
    if (at - reach - 1 >= 0) {
      sum -= from[first + (at - reach - 1) * step] ?? 0;
      count--;
    }
    to[first + at * step] = Math.max(0, sum) / count;
  }
}
