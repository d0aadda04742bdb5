import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { linear, shade } from './backdrop';
import { FLATNESS, type Podium } from './podium';
import { scatter } from './scatter';

const BARK: Oklch = { l: 0.38, c: 0.045, h: 58 };

/** A slice of a trunk lying flat: bark around it, its rings on top. Lit from the upper left. */
export function drawWoodSlice(context: SKRSContext2D, { x, top, radius, height, color }: Podium, shadow: Oklch): void {
  const flat = radius * FLATNESS;
  softEllipse(context, x + radius * 0.1, top + height + flat * 0.3, radius * 1.25, flat * 1.6, shadow, 0.42);
  drawBark(context, x, top, radius, height, flat);
  context.beginPath();
  context.ellipse(x, top, radius, flat, 0, 0, Math.PI * 2);
  context.fillStyle = css(shade(BARK, 0.06));
  context.fill();
  context.beginPath();
  context.ellipse(x, top, radius * 0.965, flat * 0.93, 0, 0, Math.PI * 2);
  context.fillStyle = linear(
    context,
    [x - radius, top - flat, x + radius, top + flat],
    [
      [0, shade(color, 0.06)],
      [1, shade(color, -0.04)],
    ],
  );
  context.fill();
  drawRings(context, x, top, radius, flat, color);
}

function drawBark(context: SKRSContext2D, x: number, top: number, radius: number, height: number, flat: number): void {
  context.save();
  context.beginPath();
  context.moveTo(x - radius, top);
  context.lineTo(x - radius * 0.985, top + height);
  context.ellipse(x, top + height, radius * 0.985, flat, 0, Math.PI, 0, true);
  context.lineTo(x + radius, top);
  context.closePath();
  context.fillStyle = linear(
    context,
    [x - radius, 0, x + radius, 0],
    [
      [0, shade(BARK, -0.04)],
      [0.3, shade(BARK, 0.06)],
      [0.7, shade(BARK, -0.03)],
      [1, shade(BARK, -0.12)],
    ],
  );
  context.fill();
  context.clip();
  for (const [part, by] of [-0.09, 0.07].entries()) {
    context.beginPath();
    for (const dot of scatter(90)) {
      if (dot.at % 2 !== part) continue;
      const around = (dot.x - 0.5) * Math.PI;
      const left = x + Math.sin(around) * radius;
      const edge = top + Math.cos(around) * flat;
      context.moveTo(left, edge + height * dot.y * 0.7);
      context.lineTo(left + radius * 0.006 * ((dot.at % 5) - 2), edge + height * (dot.y * 0.7 + 0.32));
    }
    context.lineWidth = Math.max(1.2, radius * 0.011);
    context.strokeStyle = css(shade(BARK, by), 0.75);
    context.stroke();
  }
  context.restore();
}

function drawRings(context: SKRSContext2D, x: number, y: number, radius: number, flat: number, color: Oklch): void {
  context.beginPath();
  for (const share of [0.12, 0.22, 0.34, 0.43, 0.55, 0.64, 0.75, 0.83, 0.9]) {
    const aside = (1 - share) * radius * 0.12;
    context.moveTo(x - aside + radius * share, y);
    context.ellipse(x - aside, y, radius * share, flat * share, 0, 0, Math.PI * 2);
  }
  context.lineWidth = Math.max(1, radius * 0.006);
  context.strokeStyle = css(shade(color, -0.13), 0.55);
  context.stroke();
}
