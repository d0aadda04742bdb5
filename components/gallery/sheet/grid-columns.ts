import type { AspectRatio } from '@/lib/domain/shared/aspect-ratio';

/**
 * In rem: the least width of a frame on a narrow and on a wide sheet (two fit beside each
 * other on a phone, except wide ones), and the width at which a single ad still fits a screen.
 */
const WIDTHS: Record<AspectRatio, { narrow: number; wide: number; single: number }> = {
  '1:1': { narrow: 8.25, wide: 17, single: 36 },
  '4:5': { narrow: 8.25, wide: 15, single: 30 },
  '9:16': { narrow: 8.25, wide: 13, single: 22 },
  '16:9': { narrow: 12.5, wide: 21, single: 52 },
};

/** Share of the sheet that a frame takes at least, in percent: many ads, smaller frames. */
function share(total: number): number {
  if (total <= 4) return 40;
  return total < 10 ? 30 : 22;
}

/** The columns of a sheet of `total` ads, as CSS; the sheet is the container that cqi means. */
export function gridColumns(total: number, ratio: AspectRatio): string {
  const { narrow, wide, single } = WIDTHS[ratio];
  if (total === 1) return `minmax(0, ${single}rem)`;
  return `repeat(auto-fill, minmax(min(100%, clamp(${narrow}rem, ${share(total)}cqi, ${wide}rem)), 1fr))`;
}
