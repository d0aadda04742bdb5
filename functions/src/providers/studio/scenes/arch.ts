import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { fillVertical, linear, shade, type Stop } from './backdrop';

/** The outline of a round arch that fills `rect`. */
export function archPath(context: SKRSContext2D, { x, y, width, height }: Rect): void {
  const radius = Math.min(width / 2, height);
  context.beginPath();
  context.moveTo(x, y + height);
  context.lineTo(x, y + radius);
  context.arc(x + radius, y + radius, radius, Math.PI, 0);
  context.lineTo(x + width, y + height);
  context.closePath();
}

/** A niche in a wall: lit from the upper left, so that its left reveal lies in shade. */
export function drawNiche(context: SKRSContext2D, rect: Rect, color: Oklch, depth: number): void {
  context.save();
  archPath(context, rect);
  context.clip();
  fillVertical(context, rect, [
    [0, shade(color, -0.07)],
    [0.6, color],
    [1, shade(color, 0.03)],
  ]);
  context.shadowColor = css(shade(color, -0.22), 0.5);
  context.shadowBlur = depth * 2.2;
  context.shadowOffsetX = depth * 0.7;
  context.shadowOffsetY = depth * 0.9;
  // Only the shadow of this frame around the arch falls inside of it.
  archPath(context, rect);
  context.rect(rect.x - 400, rect.y - 400, rect.width + 800, rect.height + 800);
  context.fillStyle = css(color);
  context.fill('evenodd');
  context.restore();
  context.save();
  archPath(context, rect);
  context.lineWidth = Math.max(1.5, depth * 0.07);
  context.strokeStyle = linear(
    context,
    [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height],
    [
      [0, shade(color, -0.12), 0.5],
      [1, shade(color, 0.2), 0.8],
    ],
  );
  context.stroke();
  context.restore();
}

/** A view through an arch, with the thickness of the wall showing at its right side. */
export function drawOpening(
  context: SKRSContext2D,
  rect: Rect,
  sky: readonly Stop[],
  wall: Oklch,
  thickness: number,
): void {
  archPath(context, rect);
  context.fillStyle = linear(
    context,
    [rect.x, 0, rect.x + rect.width, 0],
    [
      [0, shade(wall, -0.04)],
      [0.8, shade(wall, -0.1)],
      [1, shade(wall, -0.16)],
    ],
  );
  context.fill();
  context.save();
  archPath(context, {
    ...rect,
    width: rect.width - thickness,
    y: rect.y + thickness * 0.45,
    height: rect.height - thickness * 0.45,
  });
  context.clip();
  fillVertical(context, rect, sky);
  context.restore();
}
