import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { linear, shade } from './backdrop';

export interface Podium {
  /** Middle of the top's ellipse, and its half width, in pixels. */
  x: number;
  top: number;
  radius: number;
  height: number;
  color: Oklch;
}

/** How flat a circle on the ground looks: the camera stands a little above. */
export const FLATNESS = 0.17;

/** A round podium in light from the upper left; its shadow falls to the right. */
export function drawPodium(context: SKRSContext2D, { x, top, radius, height, color }: Podium, shadow: Oklch): void {
  const flat = radius * FLATNESS;
  softEllipse(context, x + radius * 0.22, top + height + flat * 0.25, radius * 1.3, flat * 1.7, shadow, 0.34);
  context.beginPath();
  context.moveTo(x - radius, top);
  context.lineTo(x - radius, top + height);
  context.ellipse(x, top + height, radius, flat, 0, Math.PI, 0, true);
  context.lineTo(x + radius, top);
  context.closePath();
  const side = [
    [0, shade(color, -0.06)],
    [0.25, shade(color, 0.01)],
    [0.55, shade(color, -0.07)],
    [1, shade(color, -0.17)],
  ] as const;
  context.fillStyle = linear(context, [x - radius, 0, x + radius, 0], side);
  context.fill();
  context.beginPath();
  context.ellipse(x, top, radius, flat, 0, 0, Math.PI * 2);
  context.fillStyle = linear(
    context,
    [x - radius, top - flat, x + radius, top + flat],
    [
      [0, shade(color, 0.06)],
      [1, shade(color, -0.015)],
    ],
  );
  context.fill();
  context.lineWidth = Math.max(1, radius * 0.006);
  context.strokeStyle = css(shade(color, 0.1), 0.7);
  context.stroke();
}
