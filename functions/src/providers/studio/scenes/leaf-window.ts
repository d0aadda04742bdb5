import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import type { Rect } from '../stage';
import { fillVertical, shade } from './backdrop';
import { drawHills } from './hills';

/** The outline of a simple leaf that fills `rect`: two opposite corners are round, the others pointed. */
export function leafWindowPath(context: SKRSContext2D, { x, y, width, height }: Rect, round: number): void {
  const tip = Math.min(width, height) * 0.035;
  context.beginPath();
  context.roundRect(x, y, width, height, [round, tip, round, tip]);
}

export interface View {
  /** Where the ground begins, and where the sun stands, in pixels. */
  ground: number;
  sun: { x: number; y: number; radius: number };
  sky: Oklch;
  light: Oklch;
  green: (l: number) => Oklch;
}

/** Hills under a morning sun, one behind the other, down to a meadow. Draws into `rect`; clip first. */
export function drawMorningHills(context: SKRSContext2D, rect: Rect, { ground, sun, sky, light, green }: View): void {
  const { x, y, width, height } = rect;
  const range = Math.max(height * 0.3, ground - y);
  fillVertical(context, rect, [
    [0, shade(sky, -0.06)],
    [0.75, { ...light, l: Math.max(sky.l, 0.94) }],
  ]);
  softEllipse(context, sun.x, sun.y, sun.radius * 2.4, sun.radius * 2.4, light, 0.85);
  context.beginPath();
  context.arc(sun.x, sun.y, sun.radius, 0, Math.PI * 2);
  context.fillStyle = css({ l: 0.985, c: 0.035, h: 90 });
  context.fill();
  const hills = [
    [0.56, 0.5, 0.76],
    [0.4, 2.6, 0.66],
    [0.24, 4.4, 0.56],
  ] as const;
  for (const [up, phase, l] of hills)
    drawHills(
      context,
      { x, y: ground - range * up, width, height: range * (up + 0.1) },
      phase,
      green(l),
      green(l + 0.07),
    );
  fillVertical(context, { x, y: ground, width, height: y + height - ground }, [
    [0, green(0.56)],
    [1, green(0.44)],
  ]);
}
