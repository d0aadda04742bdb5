import type { MarkMatrix, MarkRect } from '../providers/mark';
import { mapPoint, offsetAt, scaleOf, type Raster } from './raster';

/** Pixels of the ad between a mark and the two lines around it on which its surroundings are looked at. */
const DISTANCES = [3, 6];
const SPACING = 4;

/** Offsets of pixels all around a mark, a little outside of it; what would lie beyond the frame is left out. */
export function pixelsAround(raster: Raster, rect: MarkRect, matrix: MarkMatrix): number[] {
  const scale = scaleOf(matrix);
  return DISTANCES.flatMap((distance) => outline(rect, distance / scale, SPACING / scale))
    .map(([x, y]) => offsetAt(raster, ...mapPoint(matrix, x, y)))
    .filter((offset) => offset >= 0);
}

/** Points on the edges of a rectangle that is `by` larger on each side. */
function outline({ x, y, width, height }: MarkRect, by: number, spacing: number): [x: number, y: number][] {
  const points: [number, number][] = [];
  for (let along = x - by; along <= x + width + by; along += spacing) {
    points.push([along, y - by], [along, y + height + by]);
  }
  for (let along = y - by; along <= y + height + by; along += spacing) {
    points.push([x - by, along], [x + width + by, along]);
  }
  return points;
}
