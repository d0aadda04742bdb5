import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { linear, shade } from './backdrop';

export interface Tissue {
  /** Middle of the row, its foot, how wide it is and how high its peaks reach, in pixels. */
  x: number;
  y: number;
  width: number;
  height: number;
  color: Oklch;
  /** How much lower the peaks stay in the middle than at the ends: 0 not at all, 1 flat. */
  dip: number;
  /** Another number gives other folds. */
  seed: number;
}

const PEAKS = 9;

/** 0…1, the same for the same numbers. */
const chance = (index: number, seed: number) => Math.abs(Math.sin(index * 12.9898 + seed * 78.233) * 43758.5453) % 1;

/** A row of crumpled tissue paper: thin sheets whose folds catch the light. */
export function drawTissue(context: SKRSContext2D, tissue: Tissue): void {
  // Every other peak first, so that the ones between lie in front of them.
  for (const start of [0, 1])
    for (let index = start; index < PEAKS; index += 2) drawPeak(context, tissue, index, start === 0);
}

function drawPeak(
  context: SKRSContext2D,
  { x, y, width, height, color, dip, seed }: Tissue,
  index: number,
  behind: boolean,
): void {
  const along = (index + 0.5) / PEAKS;
  const low = 1 - dip * Math.max(0, 1 - Math.abs(along - 0.5) * 2.6);
  const rise = height * (0.62 + 0.38 * chance(index, seed)) * low * (behind ? 1 : 0.82);
  const half = (width / PEAKS) * (0.92 + 0.4 * chance(index, seed + 1));
  const middle = x - width / 2 + width * along;
  const tip = [middle + half * (chance(index, seed + 2) - 0.5) * 1.3, y - rise] as const;
  const foot = y + height * 0.12;
  const [left, right] = [middle - half, middle + half];
  context.beginPath();
  context.moveTo(left, foot);
  context.bezierCurveTo(left + half * 0.2, y - rise * 0.45, tip[0] - half * 0.55, y - rise * 0.7, ...tip);
  context.bezierCurveTo(tip[0] + half * 0.3, y - rise * 0.62, right - half * 0.1, y - rise * 0.5, right, foot);
  context.closePath();
  context.fillStyle = linear(
    context,
    [left, y - rise, right, y],
    [
      [0, shade(color, 0.04)],
      [0.5, shade(color, behind ? -0.03 : 0)],
      [1, shade(color, -0.1)],
    ],
  );
  context.fill();
  // The side of the fold that is turned away from the light.
  const crease = middle + half * (chance(index, seed + 3) - 0.35) * 0.6;
  context.beginPath();
  context.moveTo(...tip);
  context.bezierCurveTo(tip[0] + half * 0.3, y - rise * 0.62, right - half * 0.1, y - rise * 0.5, right, foot);
  context.lineTo(crease, foot);
  context.quadraticCurveTo(crease + half * 0.16, y - rise * 0.5, ...tip);
  context.closePath();
  context.fillStyle = linear(
    context,
    [crease, 0, right, 0],
    [
      [0, shade(color, -0.13), 0.75],
      [1, shade(color, -0.04), 0.25],
    ],
  );
  context.fill();
  context.strokeStyle = css(shade(color, 0.07), 0.7);
  context.lineWidth = Math.max(1, height * 0.012);
  context.beginPath();
  context.moveTo(left + half * 0.12, y - rise * 0.1);
  context.bezierCurveTo(left + half * 0.25, y - rise * 0.45, tip[0] - half * 0.5, y - rise * 0.7, ...tip);
  context.stroke();
}
