import { rgbToOklab, type Oklab } from '../../../inputs/oklab';

/** In OKLab: colours nearer than this are one to the eye, and farther apart than that are clearly two. */
const SAME = 0.04;
const DISTINCT = 0.1;
/** Chroma below which a colour is seen as grey; the bluish greys of widespread palettes stay just above 0.04. */
const GREY = 0.04;
const DARKER_IS_BLACK = 0.16;
const LIGHTER_IS_WHITE = 0.975;

/** From `#RRGGBB`. */
export function oklabOf(hex: string): Oklab {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return rgbToOklab((value >> 16) & 255, (value >> 8) & 255, value & 255);
}

export function isChromatic(color: Oklab): boolean {
  return Math.hypot(color.a, color.b) >= GREY && color.l > DARKER_IS_BLACK && color.l < LIGHTER_IS_WHITE;
}

const distance = (one: Oklab, other: Oklab) => Math.hypot(one.l - other.l, one.a - other.a, one.b - other.b);

export const looksSame = (one: Oklab, other: Oklab) => distance(one, other) < SAME;

export const isDistinct = (one: Oklab, other: Oklab) => distance(one, other) >= DISTINCT;
