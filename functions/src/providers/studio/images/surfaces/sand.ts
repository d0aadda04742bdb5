import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../../color/oklch';
import { shade } from '../../scenes/backdrop';
import { drawSoft } from '../../scenes/soft-layer';
import type { Rect } from '../../stage';
import { drawMottle } from './mottle';

/** Fine sand: grains, and the low ripples that wind leaves, lit from the upper left. */
export function drawSand(context: SKRSContext2D, rect: Rect, color: Oklch, short: number): void {
  drawMottle(context, rect, color, { depth: 0.16, sizes: [short * 0.25, 5, 2.2], seed: 'sand' });
  const gap = short * 0.085;
  const layer = { softness: Math.max(5, short * 0.011) };
  drawSoft(context, { ...layer, alpha: 0.3, blend: 'multiply' }, (sketch) => {
    strokeRipples(sketch, rect, gap, gap * 0.16, css(shade(color, -0.22)), gap * 0.3);
  });
  drawSoft(context, { ...layer, alpha: 0.42, blend: 'screen' }, (sketch) => {
    strokeRipples(sketch, rect, gap, -gap * 0.1, css(shade(color, -0.2)), gap * 0.2);
  });
}

function strokeRipples(
  context: SKRSContext2D,
  { x, y, width, height }: Rect,
  gap: number,
  shift: number,
  color: string,
  thick: number,
): void {
  context.strokeStyle = color;
  context.lineCap = 'round';
  for (let row = -3; row * gap < height + gap * 3; row++) {
    context.beginPath();
    for (let along = -0.05; along <= 1.05; along += 0.05) {
      const wave = Math.sin(along * 7 + row * 0.5) * 0.5 + Math.sin(along * 15 - row * 0.9) * 0.26;
      context.lineTo(x + along * width, y + row * gap + along * gap * 2.2 + wave * gap + shift);
    }
    context.lineWidth = thick * (0.75 + ((row + 30) % 3) * 0.2);
    context.stroke();
  }
}
