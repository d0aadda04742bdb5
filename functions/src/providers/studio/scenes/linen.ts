import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { fillGradient, shade } from './backdrop';
import { drawSoft } from './soft-layer';

/** A piece of cloth seen from above: a fine weave and a few soft folds, lit from the upper left. */
export function drawLinen(context: SKRSContext2D, rect: Rect, color: Oklch): void {
  const { x, y, width, height } = rect;
  const size = Math.min(width, height);
  fillGradient(
    context,
    rect,
    [x, y, x + width, y + height],
    [
      [0, shade(color, 0.035)],
      [0.5, color],
      [1, shade(color, -0.06)],
    ],
  );
  drawWeave(context, rect, color);
  const folds = [
    { from: [-0.1, 0.3], bend: [0.3, 0.1, 0.5, 0.34], to: [1.1, 0.02] },
    { from: [-0.1, 0.72], bend: [0.2, 0.6, 0.34, 0.9], to: [0.52, 1.1] },
    { from: [0.7, 1.1], bend: [0.8, 0.8, 0.96, 0.72], to: [1.1, 0.5] },
    { from: [0.02, -0.1], bend: [0.1, 0.16, 0.02, 0.3], to: [-0.1, 0.42] },
  ] as const;
  const crease = (sketch: SKRSContext2D, shift: number) => {
    for (const { from, bend, to } of folds) {
      const at = (px: number, py: number) => [x + px * width, y + py * height + shift] as const;
      sketch.moveTo(...at(from[0], from[1]));
      sketch.bezierCurveTo(...at(bend[0], bend[1]), ...at(bend[2], bend[3]), ...at(to[0], to[1]));
    }
  };
  const layer = { softness: Math.max(6, size * 0.012) };
  drawSoft(context, { ...layer, alpha: 0.34, blend: 'multiply' }, (sketch) => {
    sketch.lineWidth = size * 0.03;
    sketch.strokeStyle = css(shade(color, -0.3));
    sketch.beginPath();
    crease(sketch, size * 0.016);
    sketch.stroke();
  });
  drawSoft(context, { ...layer, alpha: 0.5, blend: 'screen' }, (sketch) => {
    sketch.lineWidth = size * 0.022;
    sketch.strokeStyle = css(shade(color, -0.25));
    sketch.beginPath();
    crease(sketch, -size * 0.014);
    sketch.stroke();
  });
}

function drawWeave(context: SKRSContext2D, { x, y, width, height }: Rect, color: Oklch): void {
  const tile = createCanvas(6, 6);
  const threads = tile.getContext('2d');
  threads.fillStyle = css(shade(color, -0.2), 0.16);
  threads.fillRect(0, 0, 3, 1);
  threads.fillRect(3, 3, 3, 1);
  threads.fillRect(1, 1, 1, 2);
  threads.fillStyle = css(shade(color, 0.2), 0.2);
  threads.fillRect(4, 0, 1, 3);
  threads.fillRect(0, 4, 3, 1);
  const weave = context.createPattern(tile, 'repeat');
  if (!weave) return;
  context.fillStyle = weave;
  context.fillRect(x, y, width, height);
}
