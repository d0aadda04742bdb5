import { oklabToRgb, rgbToHex, rgbToOklab } from '../../../inputs/oklab';

/** A colour as lightness 0–1, chroma 0–0.37 and hue in degrees: OKLab in polar form. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

export type Rgb = [red: number, green: number, blue: number];

/** Channels 0–255 of `#RRGGBB`. */
export function hexToRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

export function rgbToOklch(rgb: Rgb): Oklch {
  const { l, a, b } = rgbToOklab(...rgb);
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

export const hexToOklch = (hex: string) => rgbToOklch(hexToRgb(hex));

/** Channels 0–255; chroma is lowered until sRGB can show the colour, so that lightness and hue stay. */
export function oklchToRgb({ l, c, h }: Oklch): Rgb {
  const angle = (h * Math.PI) / 180;
  const at = (chroma: number) => oklabToRgb({ l, a: chroma * Math.cos(angle), b: chroma * Math.sin(angle) });
  const inGamut = (rgb: Rgb) => rgb.every((channel) => channel >= -0.5 && channel <= 255.5);
  let [low, high] = [0, c];
  if (inGamut(at(c))) return held(at(c));
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (inGamut(at(middle))) low = middle;
    else high = middle;
  }
  return held(at(low));
}

const held = (rgb: Rgb): Rgb => {
  const [red, green, blue] = rgb.map((channel) => Math.round(Math.min(255, Math.max(0, channel))));
  return [red ?? 0, green ?? 0, blue ?? 0];
};

/** CSS colour, with an alpha of 0–1. */
export function css(color: Oklch, alpha = 1): string {
  const rgb = oklchToRgb(color);
  return alpha >= 1 ? rgbToHex(...rgb) : `rgba(${rgb.join(', ')}, ${alpha})`;
}

/** How different two colours look: distance in OKLab, 0.02 just visible, 0.25 clearly apart. */
export function distance(one: Oklch, other: Oklch): number {
  const [first, second] = [rgbToOklab(...oklchToRgb(one)), rgbToOklab(...oklchToRgb(other))];
  return Math.hypot(first.l - second.l, first.a - second.a, first.b - second.b);
}

/** The colour at another lightness; chroma narrows towards black and white as pigments do. */
export function atLightness(color: Oklch, l: number, chromaShare = 1): Oklch {
  const room = Math.min(1, (1 - Math.abs(2 * l - 1)) * 2.2 + 0.08);
  return { l, c: color.c * chromaShare * room, h: color.h };
}
