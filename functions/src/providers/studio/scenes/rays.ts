import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';

/** Rays from a point to beyond the edges; every other one is drawn. */
export function drawRays(
  context: SKRSContext2D,
  x: number,
  y: number,
  count: number,
  color: Oklch,
  alpha: number,
): void {
  const reach = context.canvas.width + context.canvas.height;
  const gradient = context.createRadialGradient(x, y, 0, x, y, reach * 0.6);
  gradient.addColorStop(0, css(color, alpha * 0.999));
  gradient.addColorStop(1, css(color, alpha * 0.35));
  context.fillStyle = gradient;
  context.beginPath();
  for (let index = 0; index < count; index++) {
    const [from, to] = [index, index + 0.5].map((turn) => (turn / count) * Math.PI * 2 + 0.06);
    context.moveTo(x, y);
    context.lineTo(x + Math.cos(from ?? 0) * reach, y + Math.sin(from ?? 0) * reach);
    context.lineTo(x + Math.cos(to ?? 0) * reach, y + Math.sin(to ?? 0) * reach);
    context.closePath();
  }
  context.fill();
}
