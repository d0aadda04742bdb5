import type { MarkMatrix, MarkRect, ProductMark } from '../providers/mark';
import type { Probe } from './probes';
import { mapPoint, offsetAt, type Raster } from './raster';

/** Levels by which scaling may carry a channel beyond what it was around the same place of the photo. */
const TOLERANCE = 12;

/** Share (0–1) of a photo's probes inside `crop` that show on the ad, in their place, as they are in the photo; null without any. */
export function shareShown(
  raster: Raster,
  { rect, matrix, crop }: Pick<ProductMark, 'rect' | 'matrix' | 'crop'>,
  probes: readonly Probe[],
): number | null {
  let [shown, inside] = [0, 0];
  for (const probe of probes) {
    const across = (probe.x + 0.5 - crop.x) / crop.width;
    const down = (probe.y + 0.5 - crop.y) / crop.height;
    if (across < 0 || across > 1 || down < 0 || down > 1) continue;
    inside++;
    const point = mapPoint(matrix, rect.x + across * rect.width, rect.y + down * rect.height);
    if (isShown(raster, offsetAt(raster, ...point), probe)) shown++;
  }
  return inside === 0 ? null : shown / inside;
}

function isShown({ data }: Raster, offset: number, { least, most }: Probe): boolean {
  if (offset < 0) return false;
  return ([0, 1, 2] as const).every((channel) => {
    const value = data[offset + channel] ?? 0;
    return value >= least[channel] - TOLERANCE && value <= most[channel] + TOLERANCE;
  });
}

/** Share (0–1) of the ad inside of the frame that a drawn photo's rectangle takes up. */
export function shareOfAd({ width, height }: Raster, rect: MarkRect, matrix: MarkMatrix): number {
  const [a, b, c, d] = matrix;
  const corners = [mapPoint(matrix, rect.x, rect.y), mapPoint(matrix, rect.x + rect.width, rect.y + rect.height)];
  const whole = rect.width * rect.height * Math.abs(a * d - b * c);
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const part = (from: number, to: number, side: number) =>
    to > from ? Math.max(0, Math.min(to, side) - Math.max(from, 0)) / (to - from) : 0;
  const visible = part(Math.min(...xs), Math.max(...xs), width) * part(Math.min(...ys), Math.max(...ys), height);
  return (whole * visible) / (width * height);
}
