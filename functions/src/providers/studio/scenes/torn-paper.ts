import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { linear, shade } from './backdrop';
import { drawSoft } from './soft-layer';

export interface TornSheet {
  /** The tear runs from here to there, in pixels; the sheet lies to the left of it, seen along the way. */
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  /** Where the sheet goes on beyond the ends of the tear: its other corners, from `to` back to `from`. */
  corners: readonly (readonly [x: number, y: number])[];
}

/** A deterministic waver of −1…1 with coarse and fine parts, as paper fibres tear. */
function waver(along: number, seed: number): number {
  const sine = (pace: number, part: number) =>
    Math.sin(along * pace + seed * part) * Math.cos(along * pace * 0.37 + seed);
  return sine(9, 1.3) * 0.5 + sine(31, 2.1) * 0.28 + sine(83, 0.7) * 0.16 + sine(211, 1.9) * 0.1;
}

const STEPS = 150;

/** The sheet as the current path, its edge moved `aside` pixels outwards and wavering by `depth`. */
export function sheetPath(
  context: SKRSContext2D,
  { from, to, corners }: TornSheet,
  aside: number,
  depth: number,
  seed: number,
): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const normal = [-dy / length, dx / length] as const;
  context.beginPath();
  for (let step = 0; step <= STEPS; step++) {
    const along = step / STEPS;
    const off = aside + waver(along * 3, seed) * depth;
    context.lineTo(from[0] + dx * along - normal[0] * off, from[1] + dy * along - normal[1] * off);
  }
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
}

/**
 * A sheet of paper torn off along a line: its white fibres show, and it throws a shadow on what
 * lies under it. `face` draws what is on it.
 */
export function drawTornSheet(
  context: SKRSContext2D,
  sheet: TornSheet,
  unit: number,
  shadow: Oklch,
  face: (context: SKRSContext2D) => void,
): void {
  drawSoft(context, { softness: 10, alpha: 0.42 }, (sketch) => {
    sketch.translate(unit * 0.012, unit * 0.016);
    sheetPath(sketch, sheet, unit * 0.03, unit * 0.02, 1);
    sketch.fillStyle = css(shadow);
    sketch.fill();
  });
  const fibre: Oklch = { l: 0.97, c: 0.004, h: 90 };
  sheetPath(context, sheet, unit * 0.026, unit * 0.022, 4);
  context.fillStyle = css(shade(fibre, -0.07));
  context.fill();
  sheetPath(context, sheet, unit * 0.02, unit * 0.024, 1);
  context.fillStyle = css(fibre);
  context.fill();
  context.save();
  sheetPath(context, sheet, 0, unit * 0.02, 2);
  context.clip();
  face(context);
  drawCreases(context, sheet, unit);
  context.restore();
}

/** The sheet has been handled: a few folds catch the light, others lie in shade. */
function drawCreases(context: SKRSContext2D, { from, to, corners }: TornSheet, unit: number): void {
  const [corner = [0, 0]] = corners;
  for (const [index, share] of [0.16, 0.38, 0.63, 0.84].entries()) {
    const x = from[0] + (to[0] - from[0]) * share;
    const y = from[1] + (to[1] - from[1]) * share;
    const angle = Math.atan2(y - corner[1], x - corner[0]) + (index % 2 === 0 ? 0.16 : -0.22);
    const reach = unit * (0.5 + 0.16 * index);
    const band = unit * (0.05 + 0.02 * (index % 3));
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.fillStyle = linear(
      context,
      [0, -band, 0, band],
      [
        [0, { l: 1, c: 0, h: 0 }, 0],
        [0.49, { l: 1, c: 0, h: 0 }, 0.2],
        [0.51, { l: 0, c: 0, h: 0 }, 0.09],
        [1, { l: 0, c: 0, h: 0 }, 0],
      ],
    );
    context.fillRect(-reach, -band, reach * 1.2, 2 * band);
    context.restore();
  }
}
