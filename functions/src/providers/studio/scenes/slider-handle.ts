import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';

export interface SliderHandle {
  radius: number;
  /** Whether the halves that it parts lie above each other. */
  above: boolean;
  paper: Oklch;
  ink: Oklch;
}

/** The round handle by which a slider between two pictures is moved; `x`, `y` is its middle, all in pixels. */
export function drawSliderHandle(
  context: SKRSContext2D,
  x: number,
  y: number,
  { radius, above, paper, ink }: SliderHandle,
): void {
  context.save();
  context.translate(x, y);
  if (above) context.rotate(Math.PI / 2);
  context.shadowColor = css(ink, 0.35);
  context.shadowBlur = radius * 0.5;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.fillStyle = css(paper);
  context.fill();
  context.shadowColor = 'transparent';
  context.strokeStyle = css(ink);
  context.lineWidth = radius * 0.13;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const way of [-1, 1]) {
    context.beginPath();
    context.moveTo(way * radius * 0.26, -radius * 0.3);
    context.lineTo(way * radius * 0.56, 0);
    context.lineTo(way * radius * 0.26, radius * 0.3);
    context.stroke();
  }
  context.restore();
}
