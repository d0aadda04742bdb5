import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { shade } from './backdrop';

export interface Confetti {
  /** Where it flies, and where it must not, in pixels. */
  rect: Rect;
  spare: readonly Rect[];
  count: number;
  size: number;
  colors: readonly Oklch[];
}

/** 0…1, the same for the same numbers; neighbours differ widely. */
const chance = (index: number, part: number) =>
  (index * 0.754877 + part * 0.569841 + ((index * part * 7) % 11) * 0.0321) % 1;

/** Scraps and streamers of paper in the air, turned every way. */
export function drawConfetti(context: SKRSContext2D, { rect, spare, count, size, colors }: Confetti): void {
  for (let index = 0; index < count; index++) {
    const x = rect.x + rect.width * chance(index, 1);
    const y = rect.y + rect.height * ((index + 0.5) / count);
    const color = colors[index % colors.length];
    const reach = size * (0.7 + 0.6 * chance(index, 3));
    if (!color || spare.some((area) => isNear(area, x, y, size * 1.6))) continue;
    context.save();
    context.translate(x, y);
    context.rotate(chance(index, 4) * Math.PI * 2);
    if (index % 6 === 2) drawStreamer(context, reach * 2.4, color);
    else drawScrap(context, reach, color, index);
    context.restore();
  }
}

function isNear({ x, y, width, height }: Rect, atX: number, atY: number, by: number): boolean {
  return atX > x - by && atX < x + width + by && atY > y - by && atY < y + height + by;
}

/** Seen from the side it is narrower, and darker when it is turned from the light. */
function drawScrap(context: SKRSContext2D, size: number, color: Oklch, index: number): void {
  const turn = 0.35 + 0.65 * chance(index, 5);
  context.fillStyle = css(shade(color, turn < 0.6 ? -0.07 : 0.02));
  context.beginPath();
  if (index % 3 === 0) context.ellipse(0, 0, size * 0.42, size * 0.42 * turn, 0, 0, Math.PI * 2);
  else context.rect(-size * 0.5, -size * 0.28 * turn, size, size * 0.56 * turn);
  context.fill();
}

function drawStreamer(context: SKRSContext2D, length: number, color: Oklch): void {
  context.beginPath();
  context.moveTo(-length / 2, 0);
  for (let wave = 0; wave < 3; wave++) {
    const from = -length / 2 + (wave * length) / 3;
    const rise = (wave % 2 === 0 ? -1 : 1) * length * 0.2;
    context.quadraticCurveTo(from + length / 6, rise, from + length / 3, 0);
  }
  context.lineWidth = length * 0.075;
  context.lineCap = 'round';
  context.strokeStyle = css(color);
  context.stroke();
}
