import { css, oklchToRgb, type Oklch, type Rgb } from './oklch';

const channelLuminance = Array.from({ length: 256 }, (_, value) => {
  const channel = value / 255;
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
});

/** Relative luminance 0–1 of channels 0–255 (WCAG 2.2). */
export function luminance([red, green, blue]: Rgb): number {
  const [r, g, b] = [channelLuminance[red] ?? 0, channelLuminance[green] ?? 0, channelLuminance[blue] ?? 0];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export const luminanceOf = (color: Oklch) => luminance(oklchToRgb(color));

/** Contrast ratio 1–21 of two luminances (WCAG 2.2). */
export function contrastRatio(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The darkest and the lightest luminance found behind a text. */
export interface GroundRange {
  darkest: number;
  lightest: number;
}

/** A range that holds both. */
export function wider(one: GroundRange, other: GroundRange | undefined): GroundRange {
  if (!other) return one;
  return { darkest: Math.min(one.darkest, other.darkest), lightest: Math.max(one.lightest, other.lightest) };
}

export function contrastOn(color: Oklch, { darkest, lightest }: GroundRange): number {
  const own = luminance(oklchToRgb(color));
  // Between the two extremes there is a ground as light as the text itself.
  if (own >= darkest && own <= lightest) return 1;
  return Math.min(contrastRatio(own, darkest), contrastRatio(own, lightest));
}

export const WCAG_CONTRAST = 4.5;

/** WCAG asks for 4.5; the rest is for the rasteriser's rounding and anti-aliased strokes. */
export const TEXT_CONTRAST = 4.8;

export interface Ink {
  color: string;
  contrast: number;
}

/**
 * The first of `wishes` that can be read on a ground; else the first one made lighter or
 * darker until it can; else the better of black and white.
 */
export function readableInk(wishes: readonly Oklch[], ground: GroundRange, least = TEXT_CONTRAST): Ink {
  const readable = wishes.find((wish) => contrastOn(wish, ground) >= least) ?? shifted(wishes, ground, least);
  if (readable) return { color: css(readable), contrast: contrastOn(readable, ground) };
  const [black, white] = [0, 1].map((l) => ({ l, c: 0, h: 0 }));
  const best = [black, white]
    .flatMap((color) => color ?? [])
    .sort((one, other) => contrastOn(other, ground) - contrastOn(one, ground));
  const [color = { l: 0, c: 0, h: 0 }] = best;
  return { color: css(color), contrast: contrastOn(color, ground) };
}

function shifted(wishes: readonly Oklch[], ground: GroundRange, least: number): Oklch | undefined {
  const [wish] = wishes;
  if (!wish) return undefined;
  const steps = Array.from({ length: 20 }, (_, index) => (index + 1) / 20);
  const lighter = steps.map((step) => ({ ...wish, l: wish.l + (1 - wish.l) * step, c: wish.c * (1 - step * 0.7) }));
  const darker = steps.map((step) => ({ ...wish, l: wish.l * (1 - step), c: wish.c * (1 - step * 0.7) }));
  const both = steps.flatMap((_, index) => [lighter[index], darker[index]]);
  return both.find((color) => color !== undefined && contrastOn(color, ground) >= least);
}
