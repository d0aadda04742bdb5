import { adSize, type AspectRatio, type LargeSize } from '../../../lib/domain/shared/aspect-ratio';
import type { Raster } from './raster';

const STEP = 6;
/** A picture whose brightness deviates less than this, of 255, shows nothing. */
const LEAST_DETAIL = 3;

export const isBlank = ({ detail }: { detail: number }) => detail < LEAST_DETAIL;

export interface CheckedPicture {
  detail: number;
  problems: string[];
}

/** Whether there is a picture of the asked size at all: what every other measure needs. */
export function checkPicture(raster: Raster, ratio: AspectRatio, size: LargeSize | null = null): CheckedPicture {
  const { width, height, data, channels } = raster;
  const wanted = adSize(ratio, size);
  if (width !== wanted.width || height !== wanted.height || data.length !== width * height * channels) {
    const problem = `The picture came out at ${width}×${height} instead of ${wanted.width}×${wanted.height} pixels.`;
    return { detail: 0, problems: [problem] };
  }
  const detail = detailOf(raster);
  return { detail, problems: isBlank({ detail }) ? ['The picture came out blank.'] : [] };
}

/** Standard deviation of the brightness (0–255). */
function detailOf({ data, channels, width, height }: Raster): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = STEP >> 1; y < height; y += STEP) {
    for (let x = STEP >> 1; x < width; x += STEP) {
      const at = (y * width + x) * channels;
      const level = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
      sum += level;
      squares += level * level;
      count++;
    }
  }
  const mean = sum / count;
  return Math.sqrt(Math.max(0, squares / count - mean * mean));
}
