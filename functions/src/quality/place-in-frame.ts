import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import type { LogoMark, TextMark } from '../providers/mark';
import { boxOnAd, type Raster } from './raster';

/** Shares of a story's height, at its top and bottom, that the apps cover with their own controls. */
const COVERED = { top: 0.14, bottom: 0.2 };
/** Half a pixel of rounding, and the two thousandths of the side that a line's own spacing may reach out. */
const TOLERANCE = 0.002;

export type Place = 'inside' | 'outside' | 'covered';

/** Whether words or a logo are whole on the ad, and in a story clear of what the apps cover. */
export function placeOf(mark: TextMark | LogoMark, ratio: AspectRatio, { width, height }: Raster): Place {
  const slack = TOLERANCE * Math.min(width, height);
  const boxes = (mark.kind === 'text' ? mark.lines : [mark.rect]).map((rect) => boxOnAd(rect, mark.matrix));
  const isWithin = (top: number, bottom: number) =>
    boxes.every(
      (box) =>
        box.x >= -slack &&
        box.x + box.width <= width + slack &&
        box.y >= top - slack &&
        box.y + box.height <= bottom + slack,
    );
  if (!isWithin(0, height)) return 'outside';
  const isStory = ratio === '9:16';
  return isStory && !isWithin(height * COVERED.top, height * (1 - COVERED.bottom)) ? 'covered' : 'inside';
}
