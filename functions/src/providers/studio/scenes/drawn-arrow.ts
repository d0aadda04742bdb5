import type { SKRSContext2D } from '@napi-rs/canvas';

type Point = readonly [x: number, y: number];

/** An arrow as drawn by hand with a felt pen: one bow from `from` to `to`, bulging towards `over`. Pixels. */
export function drawHandArrow(
  context: SKRSContext2D,
  from: Point,
  over: Point,
  to: Point,
  width: number,
  color: string,
): void {
  context.save();
  context.strokeStyle = color;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(...from);
  context.quadraticCurveTo(...over, ...to);
  context.stroke();
  // The head follows the last stretch of the bow.
  const angle = Math.atan2(to[1] - over[1], to[0] - over[0]);
  const reach = width * 4.6;
  context.beginPath();
  for (const [index, turn] of [2.55, -2.5].entries()) {
    const size = reach * (index === 0 ? 1 : 0.92);
    context.moveTo(to[0] + Math.cos(angle + turn) * size, to[1] + Math.sin(angle + turn) * size);
    context.lineTo(...to);
  }
  context.stroke();
  context.restore();
}
