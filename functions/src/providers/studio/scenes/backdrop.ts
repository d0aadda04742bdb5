import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';

export type Stop = readonly [at: number, color: Oklch, alpha?: number];

/** Fills `rect` with a gradient from (x0, y0) to (x1, y1), in pixels. */
export function fillGradient(
  context: SKRSContext2D,
  rect: Rect,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: readonly Stop[],
): void {
  context.fillStyle = linear(context, [x0, y0, x1, y1], stops);
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
}

export function linear(
  context: SKRSContext2D,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: readonly Stop[],
) {
  const gradient = context.createLinearGradient(x0, y0, x1, y1);
  for (const [at, color, alpha = 1] of stops) gradient.addColorStop(at, css(color, alpha));
  return gradient;
}

/** From top to bottom. */
export function fillVertical(context: SKRSContext2D, rect: Rect, stops: readonly Stop[]): void {
  fillGradient(context, rect, [0, rect.y, 0, rect.y + rect.height], stops);
}

/** A colour a little lighter or darker, of the same hue and chroma. */
export const shade = (color: Oklch, by: number): Oklch => ({ ...color, l: Math.min(1, Math.max(0, color.l + by)) });

export function disc(
  context: SKRSContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string | ReturnType<typeof linear>,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
}

export function ring(context: SKRSContext2D, x: number, y: number, radius: number, width: number, color: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.lineWidth = width;
  context.strokeStyle = color;
  context.stroke();
}
