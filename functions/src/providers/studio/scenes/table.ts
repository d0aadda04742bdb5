import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { fillVertical, shade } from './backdrop';

/** A wooden table seen from just above its edge: fine grain along it, light falling off to the front. */
export function drawTable(context: SKRSContext2D, rect: Rect, wood: Oklch): void {
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  fillVertical(context, rect, [
    [0, shade(wood, 0.07)],
    [0.35, wood],
    [1, shade(wood, -0.07)],
  ]);
  const lines = 34;
  for (let index = 0; index < lines; index++) {
    // Lines lie closer together towards the far edge.
    const along = (index / lines) ** 1.7;
    const y = rect.y + rect.height * along;
    const wave = rect.height * 0.012 * (1 + ((index * 7) % 5));
    context.beginPath();
    context.moveTo(rect.x - 10, y);
    context.bezierCurveTo(
      rect.x + rect.width * 0.3,
      y + wave,
      rect.x + rect.width * 0.62,
      y - wave,
      rect.x + rect.width + 10,
      y + wave * 0.4,
    );
    context.lineWidth = 0.8 + 2.6 * along + ((index * 3) % 4) * 0.6;
    context.strokeStyle = css(shade(wood, index % 3 === 0 ? 0.06 : -0.08), 0.2 + ((index * 5) % 4) * 0.05);
    context.stroke();
  }
  fillVertical(context, { ...rect, height: rect.height * 0.05 }, [
    [0, shade(wood, 0.2), 0.75],
    [1, shade(wood, 0.1), 0],
  ]);
  context.restore();
}
