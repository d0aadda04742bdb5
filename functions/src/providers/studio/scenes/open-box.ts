import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { linear, shade } from './backdrop';

export interface OpenBox {
  /** Middle of the box, its front's upper edge, and the front's size, in pixels. */
  x: number;
  rim: number;
  width: number;
  height: number;
  color: Oklch;
}

type Point = readonly [x: number, y: number];

/** Shares of the front's width. */
const DEPTH = 0.13;
const BACK = 0.88;
const FLAP = 0.17;

/** How far the flaps reach to either side, as a share of the front's width. */
export const SIDE_FLAP = 0.13;

function fillShape(context: SKRSContext2D, points: readonly Point[], fill: string | CanvasGradient): void {
  context.beginPath();
  for (const point of points) context.lineTo(...point);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
}

/** What of an open cardboard box lies behind its contents: inside, far flap and side flaps. */
export function drawBoxBack(context: SKRSContext2D, { x, rim, width, height, color }: OpenBox, light: Oklch): void {
  const half = width / 2;
  const back = rim - width * DEPTH;
  const far = half * BACK;
  const inner = rim + height * 0.5;
  softEllipse(context, x, rim + height, width * 0.72, width * 0.075, shade(color, -0.5), 0.5);
  fillShape(
    context,
    [
      [x - far, back],
      [x + far, back],
      [x + far * 1.04, back - width * FLAP],
      [x - far * 1.04, back - width * FLAP],
    ],
    linear(
      context,
      [0, back - width * FLAP, 0, back],
      [
        [0, shade(color, 0.05)],
        [1, shade(color, -0.06)],
      ],
    ),
  );
  fillShape(
    context,
    [
      [x - half, rim],
      [x - far, back],
      [x + far, back],
      [x + half, rim],
      [x + half, inner],
      [x - half, inner],
    ],
    linear(
      context,
      [0, back, 0, inner],
      [
        [0, shade(color, -0.16)],
        [1, shade(color, -0.3)],
      ],
    ),
  );
  softEllipse(context, x, (rim + back) / 2, half * 1.05, width * DEPTH * 0.9, light, 0.85);
  for (const way of [-1, 1]) {
    fillShape(
      context,
      [
        [x + way * half, rim],
        [x + way * far, back],
        [x + way * (far + width * SIDE_FLAP * 0.92), back + width * 0.01],
        [x + way * (half + width * SIDE_FLAP), rim + width * 0.075],
      ],
      linear(
        context,
        [x + way * far, 0, x + way * (half + width * SIDE_FLAP), 0],
        [
          [0, shade(color, way < 0 ? 0.05 : -0.05)],
          [1, shade(color, way < 0 ? -0.02 : -0.1)],
        ],
      ),
    );
  }
}

/** The front of the box, its flap folded down over it. */
export function drawBoxFront(context: SKRSContext2D, { x, rim, width, height, color }: OpenBox): void {
  const half = width / 2;
  fillShape(
    context,
    [
      [x - half, rim],
      [x + half, rim],
      [x + half * 0.965, rim + height],
      [x - half * 0.965, rim + height],
    ],
    linear(
      context,
      [x - half, rim, x + half, rim + height],
      [
        [0, shade(color, 0.015)],
        [0.55, color],
        [1, shade(color, -0.085)],
      ],
    ),
  );
  const flap = Math.min(width * FLAP * 0.8, height * 0.34);
  const fold = rim + flap;
  // The flap stands off a little, so that it shades the front below it.
  fillShape(
    context,
    [
      [x - half, rim],
      [x + half, rim],
      [x + half * 0.97, fold + flap * 0.5],
      [x - half * 0.97, fold + flap * 0.5],
    ],
    linear(
      context,
      [0, fold - flap * 0.1, 0, fold + flap * 0.45],
      [
        [0, shade(color, -0.3), 0.55],
        [1, shade(color, -0.3), 0],
      ],
    ),
  );
  fillShape(
    context,
    [
      [x - half, rim],
      [x + half, rim],
      [x + half * 1.035, fold],
      [x - half * 1.035, fold],
    ],
    linear(
      context,
      [0, rim, 0, fold],
      [
        [0, shade(color, 0.02)],
        [0.12, shade(color, 0.075)],
        [1, shade(color, 0.035)],
      ],
    ),
  );
  drawBoard(context, x - half * 1.035, fold, half * 2.07, color, width);
}

/** The cut edge of the flap shows the board's corrugation. */
function drawBoard(context: SKRSContext2D, left: number, y: number, length: number, color: Oklch, width: number): void {
  const thick = Math.max(3, width * 0.009);
  context.fillStyle = css(shade(color, -0.12));
  context.fillRect(left, y, length, thick);
  context.strokeStyle = css(shade(color, 0.09));
  context.lineWidth = Math.max(1, thick * 0.28);
  context.beginPath();
  const waves = 46;
  for (let index = 0; index <= waves * 2; index++)
    context.lineTo(left + (length * index) / (waves * 2), y + thick * (index % 2 === 0 ? 0.22 : 0.78));
  context.stroke();
}
