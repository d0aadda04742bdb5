import type { Oklch } from '../../color/oklch';
import { css } from '../../color/oklch';
import { easeInOutCubic, easeOutBack, easeOutCubic, progress } from '../ease';
import type { FilmSet, Moment } from '../film-set';
import type { Pen } from '../pen';

interface Point {
  x: number;
  y: number;
}

/** Seconds that the line takes, and that its dot takes after it. */
const DRAWS = 0.5;
const POPS = 0.3;

/** Of the line’s width: what is around it in the other lightness, so that it is seen on whatever it crosses. */
const RIMMED = 2.6;

/** A line that is drawn from words over a corner to a dot on the thing itself, which then pulses. */
export function drawCalloutLine(
  { context }: Pen,
  set: FilmSet,
  now: Moment,
  {
    from,
    corner,
    to,
    color,
    rim,
    at,
    leave,
  }: { from: Point; corner: Point; to: Point; color: Oklch; rim: Oklch; at: number; leave: number },
): void {
  const drawn = easeInOutCubic(progress(now.frame, at, DRAWS * set.fps));
  const gone = easeInOutCubic(progress(now.frame, leave, DRAWS * 0.6 * set.fps));
  if (drawn <= 0 || gone >= 1) return;
  const width = set.short * 0.0042;
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const stroke = (alpha: number) => {
    for (const [ink, wide] of [
      [rim, RIMMED],
      [color, 1],
    ] as const) {
      context.strokeStyle = css(ink, alpha);
      context.lineWidth = width * wide;
      context.stroke();
    }
  };
  partOf(context, [from, corner, to], gone, drawn);
  stroke(1);
  const dot = easeOutBack(progress(now.frame, at + DRAWS * 0.8 * set.fps, POPS * set.fps)) * (1 - gone);
  if (dot > 0) {
    const radius = set.short * 0.0125 * dot;
    const pulse = ((now.filmFrame / set.beat) % 2) / 2;
    context.beginPath();
    context.arc(to.x, to.y, radius * (1 + 2.2 * easeOutCubic(pulse)), 0, Math.PI * 2);
    stroke(0.8 * (1 - pulse));
    for (const [ink, share] of [
      [rim, 1.4],
      [color, 1],
    ] as const) {
      context.beginPath();
      context.arc(to.x, to.y, radius * share, 0, Math.PI * 2);
      context.fillStyle = css(ink);
      context.fill();
    }
  }
  context.restore();
}

/** Makes the part of a path between two shares of its length the context's path. */
function partOf(context: Pen['context'], points: readonly Point[], from: number, to: number): void {
  const legs = points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return { start, end, length: Math.hypot(end.x - start.x, end.y - start.y) };
  });
  const total = legs.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  context.beginPath();
  for (const { start, end, length } of legs) {
    const [first, last] = [from, to].map((share) =>
      Math.min(1, Math.max(0, (share * total - before) / Math.max(1, length))),
    );
    before += length;
    if (first === undefined || last === undefined || last <= first) continue;
    const at = (share: number) => [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share] as const;
    context.moveTo(...at(first));
    context.lineTo(...at(last));
  }
}
