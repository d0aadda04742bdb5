import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { linear, shade } from './backdrop';

export interface GiftColors {
  paper: Oklch;
  ribbon: Oklch;
}

export interface GiftBase {
  /** Middle, upper edge of the front, and the front's size, in pixels. */
  x: number;
  rim: number;
  width: number;
  height: number;
}

const DEPTH = 0.07;
const BAND = 0.12;

function wrapped(context: SKRSContext2D, left: number, top: number, width: number, height: number, color: Oklch): void {
  context.beginPath();
  context.roundRect(left, top, width, height, width * 0.008);
  context.fillStyle = linear(
    context,
    [left, top, left + width, top + height * 0.4],
    [
      [0, shade(color, 0.03)],
      [0.3, shade(color, 0.055)],
      [0.62, shade(color, -0.01)],
      [1, shade(color, -0.095)],
    ],
  );
  context.fill();
}

function band(context: SKRSContext2D, x: number, top: number, width: number, height: number, color: Oklch): void {
  context.fillStyle = linear(
    context,
    [x - width / 2, 0, x + width / 2, 0],
    [
      [0, shade(color, -0.07)],
      [0.22, shade(color, 0.06)],
      [0.5, shade(color, 0.015)],
      [0.8, shade(color, 0.05)],
      [1, shade(color, -0.09)],
    ],
  );
  context.fillRect(x - width / 2, top, width, height);
}

/** The inside of a gift box, which lies behind what it holds. */
export function drawGiftInside(
  context: SKRSContext2D,
  { x, rim, width, height }: GiftBase,
  { paper }: GiftColors,
  light: Oklch,
): void {
  const half = width / 2;
  softEllipse(context, x, rim + height, width * 0.66, width * 0.06, shade(paper, -0.5), 0.5);
  context.beginPath();
  context.moveTo(x - half, rim);
  context.lineTo(x - half * 0.92, rim - width * DEPTH);
  context.lineTo(x + half * 0.92, rim - width * DEPTH);
  context.lineTo(x + half, rim);
  context.closePath();
  context.fillStyle = linear(
    context,
    [0, rim - width * DEPTH, 0, rim],
    [
      [0, shade(paper, -0.1)],
      [1, shade(paper, -0.24)],
    ],
  );
  context.fill();
  softEllipse(context, x, rim - width * DEPTH * 0.4, half, width * DEPTH, light, 0.8);
}

export function drawGiftFront(
  context: SKRSContext2D,
  { x, rim, width, height }: GiftBase,
  { paper, ribbon }: GiftColors,
): void {
  wrapped(context, x - width / 2, rim, width, height, paper);
  band(context, x, rim, width * BAND, height, ribbon);
  context.fillStyle = css(shade(paper, 0.12), 0.8);
  context.fillRect(x - width / 2, rim, width, Math.max(2, width * 0.006));
}

export interface GiftLid {
  /** Middle of its lower edge, its size without the bow, and its tilt in radians. */
  x: number;
  y: number;
  width: number;
  height: number;
  tilt: number;
}

/** A lid with a bow on it, lifted off; its underside is turned to the viewer a little. */
export function drawGiftLid(
  context: SKRSContext2D,
  { x, y, width, height, tilt }: GiftLid,
  { paper, ribbon }: GiftColors,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(tilt);
  const half = width / 2;
  context.beginPath();
  context.ellipse(0, 0, half * 0.97, width * 0.035, 0, 0, Math.PI * 2);
  context.fillStyle = css(shade(paper, -0.22));
  context.fill();
  drawBow(context, -height, Math.min(width * 0.2, height * 1.75), ribbon);
  wrapped(context, -half, -height, width, height, paper);
  band(context, 0, -height, width * BAND, height, ribbon);
  context.fillStyle = linear(
    context,
    [0, -height * 0.22, 0, 0],
    [
      [0, shade(paper, -0.3), 0],
      [1, shade(paper, -0.3), 0.3],
    ],
  );
  context.fillRect(-half, -height * 0.22, width, height * 0.22);
  context.restore();
}

/** Two loops, two tails and a knot; `size` is a loop's length, (0, y) where the knot sits. */
function drawBow(context: SKRSContext2D, y: number, size: number, color: Oklch): void {
  for (const way of [-1, 1]) {
    drawTail(context, y, size, color, way);
    drawLoop(context, y, size, color, way);
  }
  context.beginPath();
  context.roundRect(-size * 0.15, y - size * 0.27, size * 0.3, size * 0.31, size * 0.09);
  context.fillStyle = linear(
    context,
    [0, y - size * 0.27, 0, y],
    [
      [0, shade(color, 0.08)],
      [1, shade(color, -0.07)],
    ],
  );
  context.fill();
}

function drawTail(context: SKRSContext2D, y: number, size: number, color: Oklch, way: number): void {
  context.beginPath();
  context.moveTo(way * size * 0.04, y - size * 0.14);
  context.quadraticCurveTo(way * size * 0.5, y - size * 0.3, way * size * 1.02, y + size * 0.02);
  context.lineTo(way * size * 0.83, y + size * 0.02);
  context.lineTo(way * size * 0.72, y + size * 0.02);
  context.quadraticCurveTo(way * size * 0.4, y - size * 0.12, way * size * 0.04, y - size * 0.02);
  context.closePath();
  context.fillStyle = css(shade(color, -0.08));
  context.fill();
}

function drawLoop(context: SKRSContext2D, y: number, size: number, color: Oklch, way: number): void {
  const knot = y - size * 0.13;
  context.beginPath();
  context.moveTo(0, knot);
  context.bezierCurveTo(
    way * size * 0.3,
    knot - size * 0.75,
    way * size * 1.05,
    knot - size * 0.72,
    way * size * 0.98,
    knot - size * 0.2,
  );
  context.bezierCurveTo(way * size * 0.94, knot + size * 0.16, way * size * 0.4, knot + size * 0.12, 0, knot);
  context.closePath();
  context.fillStyle = linear(
    context,
    [0, knot, way * size, knot - size * 0.3],
    [
      [0, shade(color, -0.1)],
      [0.45, shade(color, 0.05)],
      [1, shade(color, -0.02)],
    ],
  );
  context.fill();
  context.beginPath();
  context.moveTo(way * size * 0.16, knot - size * 0.06);
  context.bezierCurveTo(
    way * size * 0.4,
    knot - size * 0.46,
    way * size * 0.86,
    knot - size * 0.46,
    way * size * 0.8,
    knot - size * 0.17,
  );
  context.bezierCurveTo(
    way * size * 0.76,
    knot + size * 0.02,
    way * size * 0.4,
    knot + size * 0.02,
    way * size * 0.16,
    knot - size * 0.06,
  );
  context.closePath();
  context.fillStyle = css(shade(color, -0.16));
  context.fill();
}
