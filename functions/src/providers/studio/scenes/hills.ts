import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { linear, shade } from './backdrop';

/** One range of hills across `rect`: a slow wave whose crest is lit and whose foot lies in haze. */
export function drawHills(context: SKRSContext2D, rect: Rect, phase: number, color: Oklch, haze: Oklch): void {
  const { x, y, width, height } = rect;
  context.beginPath();
  context.moveTo(x, y + height);
  const steps = 48;
  for (let step = 0; step <= steps; step++) {
    const along = step / steps;
    const wave =
      Math.sin(along * 4.2 + phase) * 0.5 +
      Math.sin(along * 9.1 + phase * 1.7) * 0.22 +
      Math.sin(along * 17 + phase * 2.3) * 0.06;
    context.lineTo(x + width * along, y + height * (0.3 - wave * 0.28));
  }
  context.lineTo(x + width, y + height);
  context.closePath();
  context.fillStyle = linear(
    context,
    [0, y, 0, y + height],
    [
      [0, shade(color, 0.02)],
      [0.35, color],
      [1, haze],
    ],
  );
  context.fill();
}
