import { rgbToHex } from '../../../inputs/oklab';
import { hexToOklch, oklchToRgb, type Oklch } from '../color/oklch';
import type { NamedColor } from './named-colors';
import type { Wish } from './wishes';

/** The two colours that something is made in, `#RRGGBB`. */
export interface TwoColors {
  primaryColor: string;
  secondaryColor: string;
}

/** The hues, in degrees, that read as warm and as cool: orange and blue. */
const WARM = 60;
const COOL = 250;

const COLOR_CHANGES: Partial<Record<Wish, (color: Oklch) => Oklch>> = {
  warmer: (color) => towards(color, WARM),
  cooler: (color) => towards(color, COOL),
  lighter: ({ l, c, h }) => ({ l: l + (0.97 - l) * 0.45, c: c * 0.85, h }),
  darker: ({ l, c, h }) => ({ l: l * 0.62, c: c * 0.9, h }),
  bolder: ({ l, c, h }) => ({ l: l + (0.6 - l) * 0.25, c: Math.min(0.3, c * 1.5 + 0.04), h }),
  calmer: ({ l, c, h }) => ({ l: l + (0.85 - l) * 0.2, c: c * 0.45, h }),
};

/** A third of the way round to `hue`, and never grey: a grey has no warmth to turn. */
function towards({ l, c, h }: Oklch, hue: number): Oklch {
  const way = ((hue - h + 540) % 360) - 180;
  return c < 0.03 ? { l, c: 0.045, h: hue } : { l, c, h: (h + way / 3 + 360) % 360 };
}

/** In colours that were named: the first leads; without a second, a pale tone of it goes with it. */
export function inColors<T extends TwoColors>(of: T, [first, second]: readonly NamedColor[]): T {
  if (!first) return of;
  const pale = { l: 0.95, c: Math.min(0.035, first.color.c), h: first.color.h };
  return { ...of, primaryColor: hexOf(first.color), secondaryColor: hexOf(second?.color ?? pale) };
}

const hexOf = (color: Oklch) => rgbToHex(...oklchToRgb(color)).toUpperCase();

/** With its colours changed as the wish asks for; null for a wish that is not about colours. */
export function inTone<T extends TwoColors>(of: T, wish: Wish): T | null {
  const recolor = COLOR_CHANGES[wish];
  if (!recolor) return null;
  const change = (hex: string) => hexOf(recolor(hexToOklch(hex)));
  return { ...of, primaryColor: change(of.primaryColor), secondaryColor: change(of.secondaryColor) };
}
