import type { SKRSContext2D } from '@napi-rs/canvas';

/** The outline of a pebble: round, but nowhere a circle. Radii in pixels. */
export function blobPath(
  context: SKRSContext2D,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  phase: number,
): void {
  context.beginPath();
  const steps = 72;
  for (let step = 0; step < steps; step++) {
    const angle = (step / steps) * Math.PI * 2;
    const reach = 1 + 0.07 * Math.sin(2 * angle + phase) + 0.055 * Math.sin(3 * angle + phase * 2.1);
    context.lineTo(x + Math.cos(angle) * reach * radiusX, y + Math.sin(angle) * reach * radiusY);
  }
  context.closePath();
}
