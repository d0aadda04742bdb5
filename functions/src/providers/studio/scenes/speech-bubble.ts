import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Rect } from '../stage';

/** The outline of a speech bubble; its tail hangs from the lower left or right corner. Pixels. */
export function bubblePath(context: SKRSContext2D, rect: Rect, round: number, tail: 'left' | 'right'): void {
  const { x, y, width, height } = rect;
  const [bottom, right] = [y + height, x + width];
  const way = tail === 'left' ? 1 : -1;
  const corner = tail === 'left' ? x : right;
  context.beginPath();
  context.roundRect(x, y, width, height, tail === 'left' ? [round, round, round, 0] : [round, round, 0, round]);
  context.moveTo(corner, bottom - round * 0.6);
  context.quadraticCurveTo(corner, bottom + round * 0.35, corner - way * round * 0.45, bottom + round * 0.62);
  context.quadraticCurveTo(corner + way * round * 0.6, bottom + round * 0.6, corner + way * round * 1.3, bottom - 1);
  context.lineTo(corner + way * round, bottom - round * 0.6);
  context.closePath();
}
