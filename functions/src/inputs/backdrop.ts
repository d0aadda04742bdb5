import type { PlainGround } from './plain-ground';

/** What a photo shows behind its subject, at each of its pixels. */
export interface Backdrop {
  /** Red, green and blue, three bytes for each pixel, or three for all of them. */
  colors: Uint8Array;
  /** Bytes from one pixel's colour to the next's: 0 when all have the same. */
  stride: 0 | 3;
  /** How far, in channel steps, the ground strays from its colour. */
  noise: number;
}

export function evenBackdrop({ red, green, blue, noise }: PlainGround): Backdrop {
  return { colors: Uint8Array.of(red, green, blue), stride: 0, noise };
}

/** The largest difference of a pixel's channels from the ground behind it. */
export function groundDistance(data: Buffer, pixel: number, { colors, stride }: Backdrop): number {
  const [at, ground] = [pixel * 4, pixel * stride];
  return Math.max(
    Math.abs((data[at] ?? 0) - (colors[ground] ?? 0)),
    Math.abs((data[at + 1] ?? 0) - (colors[ground + 1] ?? 0)),
    Math.abs((data[at + 2] ?? 0) - (colors[ground + 2] ?? 0)),
  );
}

/** How bright a pixel is as a share of the ground behind it, or null when it has another colour. */
export function groundShade(data: Buffer, pixel: number, { colors, stride }: Backdrop): number | null {
  const [at, ground] = [pixel * 4, pixel * stride];
  const red = (data[at] ?? 0) / Math.max(1, colors[ground] ?? 0);
  const green = (data[at + 1] ?? 0) / Math.max(1, colors[ground + 1] ?? 0);
  const blue = (data[at + 2] ?? 0) / Math.max(1, colors[ground + 2] ?? 0);
  const shade = (red + green + blue) / 3;
  const stray = Math.max(Math.abs(red - shade), Math.abs(green - shade), Math.abs(blue - shade));
  return stray > 0.035 ? null : Math.min(1, shade);
}
