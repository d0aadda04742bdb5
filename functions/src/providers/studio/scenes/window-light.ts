import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { drawSoft } from './soft-layer';

export interface WindowLight {
  /** Upper left corner of the light on the wall and its size, in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  columns: number;
  rows: number;
  color: Oklch;
  alpha: number;
}

/** Sunlight through a window of several panes, slanting down to the right. */
export function drawWindowLight(
  context: SKRSContext2D,
  { x, y, width, height, columns, rows, color, alpha }: WindowLight,
): void {
  const slant = height * 0.34;
  const bar = width * 0.035;
  drawSoft(context, { softness: 9, alpha, blend: 'screen' }, (sketch) => {
    sketch.fillStyle = css(color);
    for (let column = 0; column < columns; column++) {
      for (let row = 0; row < rows; row++) {
        const [left, right] = [column, column + 1].map((edge) => (edge * width) / columns);
        const [top, bottom] = [row, row + 1].map((edge) => (edge * height) / rows);
        pane(
          sketch,
          x,
          y,
          (left ?? 0) + bar,
          (right ?? 0) - bar,
          (top ?? 0) + bar,
          (bottom ?? 0) - bar,
          slant / height,
        );
      }
    }
  });
}

function pane(
  context: SKRSContext2D,
  x: number,
  y: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  slant: number,
): void {
  context.beginPath();
  context.moveTo(x + left + top * slant, y + top + left * 0.16);
  context.lineTo(x + right + top * slant, y + top + right * 0.16);
  context.lineTo(x + right + bottom * slant, y + bottom + right * 0.16);
  context.lineTo(x + left + bottom * slant, y + bottom + left * 0.16);
  context.closePath();
  context.fill();
}
