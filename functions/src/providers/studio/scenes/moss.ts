import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { shade } from './backdrop';
import { scatter } from './scatter';

/** A cushion of moss on the ground: (x, y) is the middle of its foot, `rise` how high it bulges, in pixels. */
export function drawMoss(
  context: SKRSContext2D,
  x: number,
  y: number,
  radius: number,
  rise: number,
  color: Oklch,
): void {
  context.beginPath();
  context.ellipse(x, y, radius, rise, 0, Math.PI, 0);
  context.ellipse(x, y, radius, rise * 0.28, 0, 0, Math.PI);
  context.fillStyle = css(shade(color, -0.1));
  context.fill();
  const size = rise * 0.13;
  const tufts = scatter(Math.min(320, Math.round((radius / rise) * 70))).map(({ x: across, y: up, at }) => {
    const aside = across * 2 - 1;
    const crest = Math.sqrt(1 - aside * aside);
    return {
      x: x + aside * radius,
      y: y - (up * 1.22 - 0.2) * crest * rise,
      up,
      size: size * (0.75 + 0.25 * (at % 3)),
    };
  });
  // Those that stand higher are lit, and are drawn last.
  for (const [layer, by] of [-0.05, 0.01, 0.075].entries()) {
    context.beginPath();
    for (const tuft of tufts) {
      if (Math.min(2, Math.floor(tuft.up * 3)) !== layer) continue;
      context.moveTo(tuft.x + tuft.size, tuft.y);
      context.ellipse(tuft.x, tuft.y, tuft.size, tuft.size * 0.85, 0, 0, Math.PI * 2);
    }
    context.fillStyle = css(shade(color, by));
    context.fill();
  }
}
