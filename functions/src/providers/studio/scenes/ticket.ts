import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';

/** A ticket with a notch at either end of its tear line, which lies `stub` pixels above the lower edge. */
export function drawTicket(context: SKRSContext2D, rect: Rect, stub: number, color: Oklch, shadow: Oklch): void {
  const { x, y, width, height } = rect;
  const corner = Math.min(width, height) * 0.045;
  const notch = corner * 0.95;
  const tear = y + height - stub;
  context.save();
  context.beginPath();
  context.moveTo(x + corner, y);
  context.arcTo(x + width, y, x + width, y + corner, corner);
  context.lineTo(x + width, tear - notch);
  context.arc(x + width, tear, notch, -Math.PI / 2, Math.PI / 2, true);
  context.arcTo(x + width, y + height, x + width - corner, y + height, corner);
  context.arcTo(x, y + height, x, y + height - corner, corner);
  context.lineTo(x, tear + notch);
  context.arc(x, tear, notch, Math.PI / 2, -Math.PI / 2, true);
  context.arcTo(x, y, x + corner, y, corner);
  context.closePath();
  context.shadowColor = css(shadow, 0.35);
  context.shadowBlur = corner * 1.6;
  context.shadowOffsetY = corner * 0.5;
  context.fillStyle = css(color);
  context.fill();
  context.restore();
  context.save();
  context.strokeStyle = css(shadow, 0.4);
  context.lineWidth = Math.max(2, corner * 0.08);
  context.setLineDash([corner * 0.32, corner * 0.3]);
  context.beginPath();
  context.moveTo(x + notch * 1.6, tear);
  context.lineTo(x + width - notch * 1.6, tear);
  context.stroke();
  context.restore();
}
