import { contrastRatio, luminanceOf } from './contrast';
import { atLightness, distance, hexToOklch, type Oklch } from './oklch';

/** The colours of one ad, all derived from the brand's two and the product's own. */
export interface Palette {
  /** The primary colour as given. */
  brand: Oklch;
  /** The secondary colour, or a relative of the primary where the two can't be told apart. */
  accent: Oklch;
  /** Nearly black and nearly white, with a breath of the brand's hue. */
  ink: Oklch;
  paper: Oklch;
  /** The product's own colour on average; null for a photo that brings a ground of its own. */
  product: Oklch | null;
  /** The brand's hue at a lightness of 0–1; `share` of its chroma. */
  tone: (l: number, share?: number) => Oklch;
  /** A warm, quiet neutral that leans to the brand's hue, for walls and paper. */
  neutral: (l: number) => Oklch;
}

const NEUTRAL_CHROMA = 0.03;
const WARM_HUE = 75;

/** From `#RRGGBB` colours. */
export function makePalette(primary: string, secondary: string, productColor: string | null): Palette {
  const [brand, second] = [hexToOklch(primary), hexToOklch(secondary)];
  const base = tonalBase(brand, second);
  return {
    brand,
    accent: distance(brand, second) > 0.12 ? second : relative(brand),
    ink: { l: 0.2, c: Math.min(0.035, base.c * 0.25), h: base.h },
    paper: { l: 0.98, c: Math.min(0.01, base.c * 0.1), h: base.h },
    product: productColor === null ? null : hexToOklch(productColor),
    tone: (l, share = 1) => pigment(atLightness(base, l, share)),
    neutral: (l) => ({
      l,
      c: base.c < NEUTRAL_CHROMA ? base.c * 0.5 : 0.022 * (1 - Math.abs(l - 0.6)),
      h: warmer(base.h),
    }),
  };
}

/** Tones come from whichever brand colour has a hue; two greys stay greys. */
function tonalBase(brand: Oklch, second: Oklch): Oklch {
  if (brand.c >= NEUTRAL_CHROMA) return brand;
  return second.c >= NEUTRAL_CHROMA ? { ...second, c: second.c * 0.6 } : { ...brand, c: brand.c * 0.5 };
}

/** For twins: the same hue at the other end of the scale. */
function relative(brand: Oklch): Oklch {
  if (brand.c < NEUTRAL_CHROMA) return { ...brand, l: brand.l > 0.6 ? 0.22 : 0.95 };
  return brand.l > 0.6 ? atLightness(brand, brand.l - 0.45) : atLightness(brand, brand.l + 0.42, 0.8);
}

/** Hues, in degrees, of yellow, which turns olive when it is only made darker, and of amber. */
const YELLOW = { from: 82, to: 122, amber: 74 };

/** Darker yellows lean to amber, as pigments do: sand, ochre and bronze rather than khaki and moss. */
function pigment(color: Oklch): Oklch {
  if (color.h < YELLOW.from || color.h > YELLOW.to || color.l > 0.95) return color;
  const lean = Math.min(1, (0.97 - color.l) / 0.22);
  return { ...color, h: color.h + (YELLOW.amber - color.h) * lean };
}

/** The most chroma of a large area: light colours glare sooner than dark ones, except yellow. */
function mostChroma({ l, h }: Oklch): number {
  if (h > 60 && h < 115) return 0.19;
  const light = Math.min(1, Math.max(0, (l - 0.68) / 0.2));
  return 0.215 - 0.085 * light;
}

/**
 * A colour as the ground of words: neon is softened, since large areas of it hurt, and a middle
 * lightness, on which neither black nor white reads well, gives way to the nearer of the two.
 */
export function asGround({ l, c, h }: Oklch): Oklch {
  const white = contrastRatio(luminanceOf({ l, c, h }), 1);
  let ground = { l: Math.min(0.965, Math.max(0.17, l)), c: Math.min(c, mostChroma({ l, c, h })), h };
  if (white < 2.9) return ground;
  for (let step = 0; step < 40 && contrastRatio(luminanceOf(ground), 0.95) < 4.9; step++)
    ground = { ...ground, l: ground.l - 0.008 };
  return ground;
}

/**
 * The nearest lightness of a ground that still carries words when it is lit by `lift`: darker
 * for white words, lighter for dark ones.
 */
export function litGround(ground: Oklch, lift: number, ink: Oklch, paper: Oklch): Oklch {
  const isLight = ground.l > 0.6;
  const words = isLight ? ink : paper;
  let found = ground;
  for (let step = 0; step < 30; step++) {
    const lit = luminanceOf({ ...found, l: found.l + lift });
    if (contrastRatio(luminanceOf(words), isLight ? luminanceOf({ ...found, l: found.l - 0.08 }) : lit) >= 5) break;
    found = { ...found, l: found.l + (isLight ? 0.01 : -0.01) };
  }
  return found;
}

/** Halfway from a hue to that of sunlight, by the shorter way. */
function warmer(hue: number): number {
  const turn = ((WARM_HUE - hue + 540) % 360) - 180;
  return (hue + turn * 0.5 + 360) % 360;
}

/** OKLab distance from which a product is told from its ground at a glance. */
const APART = 0.2;

/**
 * The first candidate from which the product stands out clearly, else the one from which it does
 * most, made lighter or darker until it does.
 */
export function groundFor(product: Oklch | null, candidates: readonly [Oklch, ...Oklch[]]): Oklch {
  if (!product) return candidates[0];
  // Dark on dark swallows an outline sooner than light on light.
  const dark = 0.42;
  const clear = candidates.find((candidate) => {
    const least = product.l < dark && candidate.l < dark ? 0.3 : 0.13;
    return Math.abs(candidate.l - product.l) > least || distance(candidate, product) > least + 0.07;
  });
  if (clear) return clear;
  const best = candidates.reduce((one, other) => (distance(other, product) > distance(one, product) ? other : one));
  if (distance(best, product) >= APART) return best;
  return atLightness(best, product.l > 0.55 ? product.l - 0.32 : product.l + 0.4);
}

/** A colour of the brand that stands out from a ground. */
export function standsOut({ brand, accent, ink, paper }: Palette, ground: Oklch): Oklch {
  const wishes = [brand, accent].map(asGround);
  return wishes.find((color) => distance(color, ground) > 0.3) ?? (ground.l > 0.5 ? ink : paper);
}

/** The grey of what isn't the brand's: a problem, and everybody else. */
export const dull = (l: number): Oklch => ({ l, c: 0.004, h: 260 });
