import type { SKRSContext2D } from '@napi-rs/canvas';
import { seededRandom } from '../../../../hashing/seeded-random';
import { css, type Oklch } from '../../color/oklch';
import { shade } from '../../scenes/backdrop';
import { scatter } from '../../scenes/scatter';
import { drawSoft } from '../../scenes/soft-layer';
import type { Rect } from '../../stage';
import { drawMottle } from './mottle';

/** Cast concrete: cloudy, with small pores. */
export function drawConcrete(context: SKRSContext2D, rect: Rect, color: Oklch, short: number): void {
  const sizes = [short * 0.34, short * 0.11, short * 0.03, 2.4];
  drawMottle(context, rect, color, { depth: 0.13, sizes, seed: 'concrete' });
  const pores = Math.round((90 * rect.width * rect.height) / (short * short));
  for (const { x, y, at } of scatter(pores)) {
    const [left, top] = [rect.x + x * rect.width, rect.y + y * rect.height];
    const radius = short * (0.0009 + (at % 5) * 0.0006);
    dot(context, left, top, radius, css(shade(color, -0.2), 0.5));
    dot(context, left + radius * 0.5, top + radius * 0.6, radius * 0.7, css(shade(color, 0.1), 0.4));
  }
}

/** Split slate: dark, in thin layers. */
export function drawSlate(context: SKRSContext2D, rect: Rect, color: Oklch, short: number): void {
  const sizes = [short * 0.4, short * 0.13, short * 0.035, 3];
  drawMottle(context, rect, color, { depth: 0.16, sizes, seed: 'slate' });
  const random = seededRandom('layers');
  drawSoft(context, { softness: 4, alpha: 0.35, blend: 'screen' }, (sketch) => {
    sketch.strokeStyle = css(shade(color, 0.2));
    for (let layer = 0; layer < 16; layer++) {
      const y = rect.y + rect.height * random();
      const x = rect.x + rect.width * (random() * 1.2 - 0.3);
      const length = short * (0.2 + random() * 0.5);
      sketch.beginPath();
      sketch.moveTo(x, y);
      sketch.bezierCurveTo(
        x + length * 0.3,
        y + short * 0.05 * (random() - 0.5),
        x + length * 0.6,
        y + short * 0.06 * (random() - 0.5),
        x + length,
        y + short * 0.08 * (random() - 0.5),
      );
      sketch.lineWidth = short * (0.002 + random() * 0.004);
      sketch.stroke();
    }
  });
}

const CHIPS: readonly Oklch[] = [
  { l: 0.72, c: 0.09, h: 70 },
  { l: 0.68, c: 0.075, h: 25 },
  { l: 0.58, c: 0.05, h: 150 },
  { l: 0.45, c: 0.02, h: 260 },
  { l: 0.8, c: 0.02, h: 80 },
];

/** Polished terrazzo: chips of stone of several colours in a light ground. */
export function drawTerrazzo(context: SKRSContext2D, rect: Rect, color: Oklch, short: number): void {
  drawMottle(context, rect, color, { depth: 0.04, sizes: [short * 0.2, 3], seed: 'terrazzo' });
  const random = seededRandom('chips');
  const count = Math.round((330 * rect.width * rect.height) / (short * short));
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  for (const { x, y, at } of scatter(count)) {
    const size = short * (at % 6 === 0 ? 0.013 + random() * 0.014 : 0.003 + random() * 0.008);
    const chip = CHIPS[at % CHIPS.length] ?? color;
    chipPath(context, rect.x + x * rect.width, rect.y + y * rect.height, size, random);
    context.fillStyle = css(shade(chip, (random() - 0.5) * 0.1), 0.92);
    context.fill();
  }
  context.restore();
}

function chipPath(context: SKRSContext2D, x: number, y: number, size: number, random: () => number): void {
  const corners = 5 + Math.floor(random() * 3);
  const turned = random() * Math.PI;
  context.beginPath();
  for (let corner = 0; corner < corners; corner++) {
    const angle = turned + (corner / corners) * Math.PI * 2;
    const reach = size * (0.62 + random() * 0.55);
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.8);
  }
  context.closePath();
}

function dot(context: SKRSContext2D, x: number, y: number, radius: number, color: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = color;
  context.fill();
}
