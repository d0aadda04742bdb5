import type { SKRSContext2D } from '@napi-rs/canvas';

/** A question mark as a shape, not as a text; (x, y) is the middle of its bow. Pixels. */
export function drawQuestionMark(context: SKRSContext2D, x: number, y: number, radius: number, color: string): void {
  context.save();
  context.lineWidth = radius * 0.52;
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  context.strokeStyle = color;
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, Math.PI * 1.02, Math.PI * 0.28);
  context.quadraticCurveTo(x, y + radius * 1.1, x, y + radius * 1.75);
  context.stroke();
  context.beginPath();
  context.arc(x, y + radius * 2.45, radius * 0.34, 0, Math.PI * 2);
  context.fill();
  context.restore();
}
