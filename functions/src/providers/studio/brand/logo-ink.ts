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

/** The share 0–1 of a logo that stands out from a ground. */
export function shownShare({ levels, thin }: LogoInk, { darkest, lightest }: GroundRange): number {
  const least = thin ? THIN_CONTRAST : CONTRAST;
  return levels.reduce((sum, { level, weight }) => {
    const isBetween = level >= darkest && level <= lightest;
    const contrast = Math.min(contrastRatio(level, darkest), contrastRatio(level, lightest));
    return sum + (!isBetween && contrast >= least ? weight : 0);
  }, 0);
}

export const isReadable = (ink: LogoInk, ground: GroundRange) => shownShare(ink, ground) >= LEAST_SHARE;

/**
 * The plate on which most of a logo reads: paper or ink, or for one in black and white, of which
 * either would swallow a half, the brand's colour at a lightness between them.
 */
export function plateColor(ink: LogoInk, palette: Palette): Oklch {
  const wishes: Oklch[] = [
    palette.paper,
    palette.ink,
    atLightness(palette.brand, 0.56, 0.6),
    { l: 0.56, c: 0, h: 0 },
    { l: 1, c: 0, h: 0 },
    { l: 0.08, c: 0, h: 0 },
  ];
  const shares = wishes.map((color) => {
    const level = luminanceOf(color);
    return { color, share: shownShare(ink, { darkest: level, lightest: level }) };
  });
  const readable = shares.find(({ share }) => share >= LEAST_SHARE);
  return (readable ?? shares.reduce((best, one) => (one.share > best.share ? one : best))).color;
}

/** The colour of the ground that a logo brings itself; null for one on transparency. */
export function ownGround({ image }: Picture): Oklch | null {
  return image.ground === 'plain' && image.ground_color !== null ? hexToOklch(image.ground_color) : null;
}
