import { css, type Oklch } from '../../color/oklch';
import type { Rect } from '../../stage';
import type { FilmSet } from '../film-set';
import type { Pen } from '../pen';

/** A row of bars, one for each part of a film, of which those that are over are full. `done` counts parts. */
export function drawSegments(
  { context }: Pen,
  { short, mirrored }: FilmSet,
  rect: Rect,
  { count, done, color }: { count: number; done: number; color: Oklch },
): void {
  const gap = short * 0.012;
  const width = (rect.width - gap * (count - 1)) / count;
  for (let index = 0; index < count; index++) {
    const along = index * (width + gap);
    const full = width * Math.min(1, Math.max(0, done - index));
    const bar = (length: number, alpha: number) => {
      if (length <= 0) return;
      context.beginPath();
      const x = mirrored ? rect.x + rect.width - along - length : rect.x + along;
      context.roundRect(x, rect.y, length, rect.height, rect.height / 2);
      context.fillStyle = css(color, alpha);
      context.fill();
    };
    bar(width, 0.22);
    bar(full, 1);
  }
}
