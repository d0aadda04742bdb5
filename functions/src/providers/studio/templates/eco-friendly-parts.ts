import { atLightness, type Oklch } from '../color/oklch';
import type { Palette } from '../color/palette';

/** Leaves are green under any brand; one whose own colour grows in nature tints them. */
export function leafGreen({ brand }: Palette, l: number): Oklch {
  const grows = brand.c > 0.05 && brand.h > 95 && brand.h < 185;
  return atLightness({ l, c: 0.1, h: grows ? 138 + (brand.h - 138) * 0.45 : 138 }, l);
}
