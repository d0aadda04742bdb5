import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { fillGradient, shade } from './backdrop';
import { scatter } from './scatter';

export const KRAFT: Oklch = { l: 0.79, c: 0.052, h: 74 };

/** Unbleached paper: short fibres and specks, a shade lighter or darker than the sheet. */
export function drawKraft(context: SKRSContext2D, rect: Rect, color: Oklch, short: number): void {
  const { x, y, width, height } = rect;
  fillGradient(
    context,
    rect,
    [x, y, x + width, y + height],
    [
      [0, shade(color, 0.018)],
      [1, shade(color, -0.022)],
    ],
  );
  const fibres = scatter(Math.round((260 * width * height) / (short * short)));
  for (const [part, by] of [-0.075, 0.06, -0.045].entries()) {
    context.beginPath();
    for (const { x: across, y: down, at } of fibres) {
      if (at % 3 !== part) continue;
      const [left, top] = [x + across * width, y + down * height];
      const turn = at * 2.4;
      const length = short * (0.006 + 0.004 * (at % 4));
      context.moveTo(left, top);
      context.quadraticCurveTo(
        left + Math.cos(turn) * length,
        top + Math.sin(turn) * length,
        left + Math.cos(turn + 0.7) * length * 1.9,
        top + Math.sin(turn + 0.7) * length * 1.9,
      );
    }
    context.lineWidth = short * 0.0013;
    context.strokeStyle = css(shade(color, by), 0.7);
    context.stroke();
  }
}

export interface TornSheet {
  /** The edge that is torn; the sheet fills the ad from the opposite one to `at` pixels. */
  edge: 'right' | 'bottom';
  at: number;
  width: number;
  height: number;
  short: number;
}

/** A sheet of kraft paper with one torn edge, where its lighter core shows. */
export function drawTornSheet(context: SKRSContext2D, sheet: TornSheet, color: Oklch): void {
  const { width, height, short, edge, at } = sheet;
  // A blurred shadow of so large a sheet would cost more than all the rest.
  tornPath(context, sheet, short * 0.016, 1.7);
  context.lineJoin = 'round';
  context.strokeStyle = 'rgba(0, 0, 0, 0.09)';
  for (const share of [0.03, 0.02, 0.011, 0.004]) {
    context.lineWidth = short * share;
    context.stroke();
  }
  tornPath(context, sheet, short * 0.011, 1.7);
  context.fillStyle = css({ ...shade(color, 0.13), c: color.c * 0.45 });
  context.fill();
  context.save();
  tornPath(context, sheet, 0, 0);
  context.clip();
  const rect =
    edge === 'right'
      ? { x: 0, y: 0, width: at + short * 0.03, height }
      : { x: 0, y: 0, width, height: at + short * 0.03 };
  drawKraft(context, rect, color, short);
  context.restore();
}

function tornPath(
  context: SKRSContext2D,
  { edge, at, width, height, short }: TornSheet,
  out: number,
  phase: number,
): void {
  const length = edge === 'right' ? height : width;
  const step = short * 0.007;
  const count = Math.ceil(length / step) + 2;
  const far = -short * 0.1;
  context.beginPath();
  const point = (along: number, across: number) =>
    edge === 'right' ? context.lineTo(across, along) : context.lineTo(along, across);
  point(far, far);
  for (let index = -2; index <= count; index++) {
    const along = index * step;
    const slow = Math.sin((along / short) * 7.1) * 0.007 + Math.sin((along / short) * 17.3 + 1) * 0.0045;
    const quick = Math.sin(index * 2.399 + phase) * 0.0016 + Math.sin(index * 0.93 + phase * 2) * 0.0018;
    point(along, at + out * (1 + 0.45 * Math.sin(index * 0.31)) + (slow + quick) * short);
  }
  point(length + short * 0.1, far);
  context.closePath();
}
