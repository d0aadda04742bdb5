import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Rect } from '../stage';

/** The outline of a speech bubble; its tail hangs from the lower left or right corner. Pixels. */
export function bubblePath(context: SKRSContext2D, rect: Rect, round: number, tail: 'left' | 'right'): void {
  const { x, y, width, height } = rect;
  const [bottom, right] = [y + height, x + width];
  context.beginPath();
  context.roundRect(x, y, width, height, tail === 'left' ? [round, round, round, 0] : [round, round, 0, round]);
  // Both parts run the same way round, or the tail would be cut out of the bubble.
  if (tail === 'right') {
    context.moveTo(right, bottom - round * 0.6);
    context.quadraticCurveTo(right, bottom + round * 0.35, right + round * 0.45, bottom + round * 0.62);
    context.quadraticCurveTo(right - round * 0.6, bottom + round * 0.6, right - round * 1.3, bottom - 1);
    context.lineTo(right - round, bottom - round * 0.6);
  } else {
    context.moveTo(x + round, bottom - round * 0.6);
    context.lineTo(x + round * 1.3, bottom - 1);
    context.quadraticCurveTo(x + round * 0.6, bottom + round * 0.6, x - round * 0.45, bottom + round * 0.62);
    context.quadraticCurveTo(x, bottom + round * 0.35, x, bottom - round * 0.6);
  }
  context.closePath();
}
