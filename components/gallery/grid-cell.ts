import type { AspectRatio } from '@/lib/domain/aspect-ratio';

/** Narrowest and widest least width of a frame: two fit beside each other on a phone, except wide ones. */
const LIMITS: Record<AspectRatio, { narrow: string; wide: string }> = {
  '1:1': { narrow: '8.25rem', wide: '17rem' },
  '4:5': { narrow: '8.25rem', wide: '15rem' },
  '9:16': { narrow: '8.25rem', wide: '13rem' },
  '16:9': { narrow: '12.5rem', wide: '21rem' },
};

/** The least width of a frame, as CSS, on a sheet of `total` ads: many ads, smaller frames. */
export function gridCell(total: number, ratio: AspectRatio): string {
  const { narrow, wide } = LIMITS[ratio];
  if (total === 1) return ratio === '9:16' ? '22rem' : '32rem';
  if (total <= 4) return `clamp(${narrow}, 40cqi, ${wide})`;
  return `clamp(${narrow}, ${total < 10 ? 30 : 22}cqi, ${wide})`;
}
