import type { SKRSContext2D } from '@napi-rs/canvas';
import { seededRandom } from '../../../../hashing/seeded-random';
import { css, type Oklch } from '../../color/oklch';
import { drawSoft } from '../../scenes/soft-layer';
import type { Rect } from '../../stage';
import { drawMottle } from './mottle';

const WHITE: Oklch = { l: 0.955, c: 0.004, h: 85 };
const VEIN: Oklch = { l: 0.62, c: 0.01, h: 250 };

type Point = readonly [x: number, y: number];

/** Polished white marble: soft grey clouds along veins that wander and fork. */
export function drawMarble(context: SKRSContext2D, rect: Rect, short: number): void {
  drawMottle(context, rect, WHITE, { depth: 0.05, sizes: [short * 0.3, short * 0.09], seed: 'marble' });
  const random = seededRandom('veins');
  const veins = Array.from({ length: 7 }, (_, index) => veinAcross(rect, short, index / 7, random));
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  drawSoft(context, { softness: Math.max(6, short * 0.016), alpha: 0.3 }, (sketch) => {
    strokeVeins(sketch, veins, short * 0.035, css(VEIN));
  });
  strokeVeins(context, veins, short * 0.0022, css(VEIN, 0.5));
  strokeVeins(context, veins.slice(0, 3), short * 0.0045, css(VEIN, 0.32));
  context.restore();
}

/** From the left or upper edge down to the right, with forks. */
function veinAcross({ x, y, width, height }: Rect, short: number, along: number, random: () => number): Point[][] {
  const start: Point = [x - short * 0.1, y + height * (along * 1.7 - 0.6)];
  return walk(start, 0.62 + random() * 0.25, Math.hypot(width, height) * 1.1, short, random, 2);
}

function walk(
  from: Point,
  angle: number,
  length: number,
  short: number,
  random: () => number,
  forks: number,
): Point[][] {
  const step = short * 0.035;
  const line: Point[] = [from];
  const others: Point[][] = [];
  let [x, y] = from;
  let turned = angle;
  for (let gone = 0; gone < length; gone += step) {
    turned += (random() - 0.5) * 0.75 + (angle - turned) * 0.22;
    x += Math.cos(turned) * step;
    y += Math.sin(turned) * step;
    line.push([x, y]);
    if (forks > 0 && random() < 0.045) {
      const aside = turned + (random() < 0.5 ? -0.7 : 0.7);
      others.push(...walk([x, y], aside, length * (0.12 + random() * 0.22), short, random, forks - 1));
    }
  }
  return [line, ...others];
}

function strokeVeins(context: SKRSContext2D, veins: readonly Point[][][], width: number, color: string): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = color;
  for (const [index, lines] of veins.flat().entries()) {
    context.beginPath();
    for (const [x, y] of lines) context.lineTo(x, y);
    context.lineWidth = width * (0.55 + ((index * 5) % 4) * 0.3);
    context.stroke();
  }
}
