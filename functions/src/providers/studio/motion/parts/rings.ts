import { css, type Oklch } from '../../color/oklch';
import { easeOutCubic } from '../ease';
import type { FilmSet, Moment } from '../film-set';
import type { Pen } from '../pen';

/** How many beats a ring takes from the middle to nothing. */
const LIVES = 4;

/** Rings that go out from a point, one on every beat: the pulse of the music. */
export function drawRings(
  { context }: Pen,
  set: FilmSet,
  { filmFrame }: Moment,
  { x, y, from, to, color }: { x: number; y: number; from: number; to: number; color: Oklch },
): void {
  const beats = filmFrame / set.beat;
  for (let age = beats % 1; age < LIVES; age += 1) {
    const share = age / LIVES;
    context.beginPath();
    context.arc(x, y, from + (to - from) * easeOutCubic(share), 0, Math.PI * 2);
    context.lineWidth = set.short * 0.005 * (1 - share * 0.7);
    context.strokeStyle = css(color, 0.55 * (1 - share) ** 1.4);
    context.stroke();
  }
}
