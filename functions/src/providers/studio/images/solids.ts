import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { linear, shade } from '../scenes/backdrop';
import type { Rect } from '../stage';

/** A matt ball that lies on the ground; `foot` is where it touches it. Light comes from the upper left. */
export function drawBall(
  context: SKRSContext2D,
  x: number,
  foot: number,
  radius: number,
  color: Oklch,
  shadow: Oklch,
): void {
  softEllipse(context, x + radius * 0.55, foot - radius * 0.04, radius * 1.5, radius * 0.34, shadow, 0.36);
  softEllipse(context, x + radius * 0.08, foot - radius * 0.02, radius * 0.6, radius * 0.15, shadow, 0.6);
  const y = foot - radius;
  const light = context.createRadialGradient(x - radius * 0.4, y - radius * 0.45, radius * 0.1, x, y, radius * 1.05);
  for (const [at, by] of [
    [0, 0.12],
    [0.45, 0.01],
    [0.85, -0.17],
    [1, -0.12],
  ] as const) {
    light.addColorStop(at, css(shade(color, by)));
  }
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = light;
  context.fill();
}

/** A matt cylinder that stands on the lower edge of `rect`. */
export function drawBlock(context: SKRSContext2D, rect: Rect, color: Oklch, shadow: Oklch): void {
  const { x, y, width, height } = rect;
  const flat = width * 0.11;
  const top = y - height;
  softEllipse(context, x + width * 0.95, y - flat * 0.6, width * 0.95, flat * 1.7, shadow, 0.34);
  softEllipse(context, x + width * 0.52, y, width * 0.62, flat * 1.3, shadow, 0.5);
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x, y);
  context.ellipse(x + width / 2, y, width / 2, flat, 0, Math.PI, 0, true);
  context.lineTo(x + width, top);
  context.closePath();
  context.fillStyle = linear(
    context,
    [x, 0, x + width, 0],
    [
      [0, shade(color, -0.02)],
      [0.28, shade(color, 0.06)],
      [0.62, shade(color, -0.06)],
      [1, shade(color, -0.17)],
    ],
  );
  context.fill();
  context.beginPath();
  context.ellipse(x + width / 2, top, width / 2, flat, 0, 0, Math.PI * 2);
  context.fillStyle = linear(
    context,
    [x, top - flat, x + width, top + flat],
    [
      [0, shade(color, 0.11)],
      [1, shade(color, 0.03)],
    ],
  );
  context.fill();
}
