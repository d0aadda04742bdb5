import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import type { Picture } from './picture';

/** An ellipse that fades outwards; radii in pixels. */
export function softEllipse(
  context: SKRSContext2D,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  color: Oklch,
  alpha: number,
): void {
  context.save();
  context.translate(x, y);
  context.scale(radiusX, radiusY);
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  // Near to a Gaussian, which is how a soft light fades.
  for (const [stop, share] of [
    [0, 1],
    [0.3, 0.78],
    [0.55, 0.4],
    [0.78, 0.11],
    [1, 0],
  ] as const) {
    gradient.addColorStop(stop, css(color, alpha * share * 0.999));
  }
  context.fillStyle = gradient;
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

/** What a thing standing on the ground leaves there: a dark seam at its foot and a wide, soft shade. */
export function contactShadow(
  context: SKRSContext2D,
  { foot }: Picture,
  drawn: Rect,
  color: Oklch,
  strength: number,
): void {
  const left = drawn.x + foot.left * drawn.width;
  const width = (foot.right - foot.left) * drawn.width;
  const bottom = drawn.y + drawn.height;
  const middle = left + width / 2;
  const depth = Math.max(10, Math.min(width * 0.16, drawn.height * 0.12));
  softEllipse(context, middle, bottom - depth * 0.05, width * 0.72, depth, color, 0.36 * strength);
  softEllipse(context, middle, bottom - depth * 0.1, width * 0.54, depth * 0.34, color, 0.62 * strength);
}

/** Below a thing that floats above the ground. */
export function floatShadow(context: SKRSContext2D, drawn: Rect, color: Oklch, strength: number): void {
  const gap = drawn.height * 0.075;
  const middle = drawn.x + drawn.width / 2;
  softEllipse(
    context,
    middle,
    drawn.y + drawn.height + gap,
    drawn.width * 0.46,
    Math.max(14, drawn.width * 0.05),
    color,
    0.42 * strength,
  );
}

const SILHOUETTE = 0.16;

/** A soft shadow of the shape itself, for a light in front: on a wall, or under a card. `dx`, `dy` in pixels. */
export function castShadow(
  context: SKRSContext2D,
  picture: Picture,
  drawn: Rect,
  color: Oklch,
  alpha: number,
  dx: number,
  dy: number,
): void {
  const pad = 6;
  const width = Math.max(2, Math.round(drawn.width * SILHOUETTE));
  const height = Math.max(2, Math.round(drawn.height * SILHOUETTE));
  const small = createCanvas(width + 2 * pad, height + 2 * pad);
  const ink = small.getContext('2d');
  // Blurred while small, which costs next to nothing; enlarging softens it further.
  ink.filter = 'blur(2.2px)';
  ink.drawImage(picture.canvas, pad, pad, width, height);
  ink.filter = 'none';
  ink.globalCompositeOperation = 'source-in';
  ink.fillStyle = css(color);
  ink.fillRect(0, 0, small.width, small.height);
  const [scaleX, scaleY] = [drawn.width / width, drawn.height / height];
  context.save();
  context.globalAlpha = alpha;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    small,
    drawn.x + dx - pad * scaleX,
    drawn.y + dy - pad * scaleY,
    small.width * scaleX,
    small.height * scaleY,
  );
  context.restore();
}
