import { createCanvas } from '@napi-rs/canvas';
import { contrastRatio, luminance, luminanceOf, type GroundRange } from '../color/contrast';
import { atLightness, hexToOklch, type Oklch } from '../color/oklch';
import type { Palette } from '../color/palette';
import type { Picture } from '../picture/picture';

/** What a logo is drawn in, at the size at which it is shown. */
export interface LogoInk {
  /** Luminances with their weights, which make 1 together. */
  levels: readonly { level: number; weight: number }[];
  /** True for hairlines, whose colour mixes with the ground. */
  thin: boolean;
}

const CONTRAST = 2.9;
const THIN_CONTRAST = 4.2;
/** A dot in an accent colour may be faint, if only it is small. */
const LEAST_SHARE = 0.82;
/** Mean opacity of the pixels of lines that are thinner than one. */
const THIN = 0.6;
const STEPS = 40;

/** Looks at a logo drawn `width` × `height` pixels large. */
export function measureInk({ canvas }: Picture, width: number, height: number): LogoInk {
  const [columns, rows] = [Math.max(2, Math.round(width)), Math.max(2, Math.round(height))];
  const context = createCanvas(columns, rows).getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const weights = Array.from({ length: STEPS + 1 }, () => 0);
  let [sum, squares] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    if (alpha < 0.1) continue;
    const level = luminance([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    const step = Math.round(Math.sqrt(level) * STEPS);
    weights[step] = (weights[step] ?? 0) + alpha;
    sum += alpha;
    squares += alpha * alpha;
  }
  const levels = weights.map((weight, step) => ({ level: (step / STEPS) ** 2, weight: weight / Math.max(1, sum) }));
  return { levels: levels.filter(({ weight }) => weight > 0), thin: squares < sum * THIN };
}

/** The share 0–1 of a logo that stands out from a ground; `ease` below 1 asks for less contrast. */
export function shownShare({ levels, thin }: LogoInk, { darkest, lightest }: GroundRange, ease = 1): number {
  const least = (thin ? THIN_CONTRAST : CONTRAST) * ease;
  return levels.reduce((sum, { level, weight }) => {
    const isBetween = level >= darkest && level <= lightest;
    const contrast = Math.min(contrastRatio(level, darkest), contrastRatio(level, lightest));
    return sum + (!isBetween && contrast >= least ? weight : 0);
  }, 0);
}

export const isReadable = (ink: LogoInk, ground: GroundRange) => shownShare(ink, ground) >= LEAST_SHARE;

/** Of the contrast that a logo should have: what its colours have at least on a plate that follows the brand. */
const EASE = 0.6;

/**
 * The plate on which most of a logo reads: paper or ink, or for one of which either would swallow a part a tone of the
 * brand's, dark, between or pale. Grey, white and black belong to no brand: they are for logos that fade on all of these.
 */
export function plateColor(ink: LogoInk, palette: Palette): Oklch {
  const { paper, ink: dark, brand, tone } = palette;
  const own = [paper, dark, atLightness(brand, 0.56, 0.6), tone(0.32, 0.7), tone(0.9, 0.5)];
  const nobodys = [0.56, 1, 0.08].map((l) => ({ l, c: 0, h: 0 }));
  const shareOn = (color: Oklch, ease?: number) => {
    const level = luminanceOf(color);
    return shownShare(ink, { darkest: level, lightest: level }, ease);
  };
  const reads = (ease?: number) => (color: Oklch) => shareOn(color, ease) >= LEAST_SHARE;
  const chosen = own.find(reads()) ?? own.find(reads(EASE)) ?? nobodys.find(reads());
  return chosen ?? [...own, ...nobodys].reduce((best, one) => (shareOn(one) > shareOn(best) ? one : best));
}

/** Luminance of what passes for white paper. */
const PAPER = 0.82;

/** The plate that a logo on transparency needs on a ground; null where it needs none. */
export function plateOn({ image }: Picture, ink: LogoInk, ground: GroundRange, palette: Palette): Oklch | null {
  if (image.ground !== 'cutout' || isReadable(ink, ground)) return null;
  // On white paper it was drawn, pale colours and all: there it looks as its owner wants it.
  if (image.ground_color !== null) return ground.darkest >= PAPER ? null : palette.paper;
  return plateColor(ink, palette);
}

/** The colour of the ground that a logo brings itself; null for one on transparency. */
export function ownGround({ image }: Picture): Oklch | null {
  return image.ground === 'plain' && image.ground_color !== null ? hexToOklch(image.ground_color) : null;
}
