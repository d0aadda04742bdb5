import type { MarkMatrix, MarkRect } from '../providers/mark';
import type { MadeAd } from '../providers/provider';
import type { Rgb } from '../providers/studio/color/oklch';

/** The pixels of a finished ad. */
export interface Raster {
  data: Buffer;
  channels: 3 | 4;
  width: number;
  height: number;
}

export function rasterOf({ raster, width, height }: Pick<MadeAd, 'raster' | 'width' | 'height'>): Raster {
  return { ...raster, width, height };
}

/** Where the pixel that covers a point begins in the data; -1 outside of the frame. */
export function offsetAt({ width, height, channels }: Raster, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  return column < 0 || row < 0 || column >= width || row >= height ? -1 : (row * width + column) * channels;
}

export function colorAt({ data }: Raster, offset: number): Rgb {
  return [data[offset] ?? 0, data[offset + 1] ?? 0, data[offset + 2] ?? 0];
}

/** Pixels of the ad for a point of a mark, which lies before its matrix. */
export function mapPoint([a, b, c, d, e, f]: MarkMatrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How many pixels of the ad a pixel of a mark measures. */
export function scaleOf([a, b, c, d]: MarkMatrix): number {
  return Math.sqrt(Math.abs(a * d - b * c)) || 1;
}

/** The upright box of a mark on the ad. */
export function boxOnAd({ x, y, width, height }: MarkRect, matrix: MarkMatrix): MarkRect {
  const corners = [
    mapPoint(matrix, x, y),
    mapPoint(matrix, x + width, y),
    mapPoint(matrix, x, y + height),
    mapPoint(matrix, x + width, y + height),
  ];
  const [xs, ys] = [corners.map(([column]) => column), corners.map(([, row]) => row)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** The value below which `share` (0–1) of the values lie; NaN without any. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
