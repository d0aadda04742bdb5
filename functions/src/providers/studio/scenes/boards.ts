import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { fillGradient, linear, shade } from './backdrop';

/** Floor boards or a table top seen from above, running downwards; `count` of them across. */
export function drawBoards(context: SKRSContext2D, rect: Rect, wood: Oklch, count: number): void {
  const { x, y, width, height } = rect;
  const board = width / count;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  for (let index = 0; index < count; index++) {
    const color = shade(wood, ((index * 5) % 4) * 0.014 - 0.02);
    const left = x + index * board;
    context.fillStyle = linear(
      context,
      [left, 0, left + board, 0],
      [
        [0, shade(color, 0.03)],
        [0.06, color],
        [0.94, shade(color, -0.012)],
        [1, shade(color, -0.06)],
      ],
    );
    context.fillRect(left, y, board + 1, height);
    drawGrain(context, { x: left, y, width: board, height }, color, index);
    context.fillStyle = css(shade(color, -0.26), 0.7);
    context.fillRect(left, y, Math.max(1.5, board * 0.008), height);
  }
  fillGradient(
    context,
    rect,
    [x, y, x + width, y + height],
    [
      [0, { l: 1, c: 0.02, h: 90 }, 0.16],
      [0.5, { l: 0.9, c: 0.02, h: 90 }, 0],
      [1, { l: 0.1, c: 0.02, h: 50 }, 0.18],
    ],
  );
  context.restore();
}

function drawGrain(context: SKRSContext2D, { x, y, width, height }: Rect, color: Oklch, seed: number): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  for (let line = 0; line < 9; line++) {
    const at = x + width * ((line + 0.5) / 9);
    const sway = width * 0.05 * (((line + seed) % 5) - 2);
    context.beginPath();
    context.moveTo(at, y - 10);
    context.bezierCurveTo(at + sway, y + height * 0.3, at - sway, y + height * 0.65, at + sway * 0.5, y + height + 10);
    context.lineWidth = 1 + ((line * 3 + seed) % 4) * 0.9;
    context.strokeStyle = css(
      shade(color, (line + seed) % 3 === 0 ? 0.05 : -0.08),
      0.16 + ((line * 5 + seed) % 3) * 0.06,
    );
    context.stroke();
  }
  context.restore();
}
