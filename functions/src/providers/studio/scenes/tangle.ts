import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { linear } from './backdrop';

export interface Tangle {
  /** Its middle and half its width, in pixels. */
  x: number;
  y: number;
  radius: number;
  /**
   * Where it comes free: `aside` to its right or `down` below it, to run to the ring's top; or
   * `drop` below it, to run straight down to the ring's right.
   */
  exit: 'down' | 'aside' | 'drop';
}

export interface Ring {
  x: number;
  y: number;
  radius: number;
}

/** A knot of line that comes free and runs into a clear ring. The knot is dull, the ring bright. */
export function drawUntangling(
  context: SKRSContext2D,
  tangle: Tangle,
  ring: Ring,
  thick: number,
  dull: Oklch,
  bright: Oklch,
): void {
  const out = exitOf(tangle);
  const start = tangle.exit === 'drop' ? 0 : -Math.PI / 2;
  context.save();
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = thick * 0.7;
  context.strokeStyle = css(dull);
  knotPath(context, tangle);
  context.stroke();
  context.beginPath();
  context.moveTo(...out);
  runTo(context, out, tangle, ring);
  context.lineWidth = thick;
  context.strokeStyle = linear(
    context,
    [...out, ...joint(tangle, ring)],
    [
      [0, dull],
      [0.45, bright],
      [1, bright],
    ],
  );
  context.stroke();
  context.beginPath();
  context.arc(ring.x, ring.y, ring.radius, start, start + Math.PI * 1.86);
  context.strokeStyle = css(bright);
  context.stroke();
  context.restore();
}

/** Where the line touches the ring first. */
function joint({ exit }: Tangle, { x, y, radius }: Ring): [number, number] {
  return exit === 'drop' ? [x + radius, y] : [x, y - radius];
}

function runTo(context: SKRSContext2D, out: [number, number], tangle: Tangle, ring: Ring): void {
  const [endX, endY] = joint(tangle, ring);
  const [wayX, wayY] = [endX - out[0], endY - out[1]];
  if (tangle.exit === 'aside') {
    context.bezierCurveTo(out[0] + wayX * 0.35, out[1], endX - wayX * 0.5, endY, endX, endY);
  } else if (tangle.exit === 'drop') {
    context.bezierCurveTo(out[0], out[1] + wayY * 0.4, endX, endY - wayY * 0.5, endX, endY);
  } else {
    const soon = out[0] + tangle.radius * 1.1;
    context.bezierCurveTo(out[0], out[1] + wayY * 0.7, out[0] + tangle.radius * 0.4, endY, soon, endY);
    context.lineTo(endX, endY);
  }
}

function exitOf({ x, y, radius, exit }: Tangle): [number, number] {
  return exit === 'aside' ? [x + radius * 1.05, y + radius * 0.1] : [x + radius * 0.12, y + radius * 0.95];
}

/** A point of a knot of radius 1 around (0, 0), 0 to 2π along its line; another `phase` pulls it about. */
export function knotPoint(turn: number, phase = 0): readonly [x: number, y: number] {
  return [
    0.58 * Math.sin(3 * turn + 0.4 + phase) + 0.4 * Math.sin(7 * turn + 1.1 - phase * 0.7),
    0.86 * (0.56 * Math.sin(4 * turn + 1.3 - phase) + 0.42 * Math.cos(5 * turn + phase * 0.6)),
  ];
}

function knotPath(context: SKRSContext2D, tangle: Tangle): void {
  const { x, y, radius, exit } = tangle;
  const steps = 260;
  context.beginPath();
  for (let step = 0; step <= steps; step++) {
    const turn = (step / steps) * Math.PI * 2;
    const [across, down] = knotPoint(turn);
    context.lineTo(x + radius * across, y + radius * down);
  }
  // The end that comes free leaves the knot from within.
  context.moveTo(x - radius * 0.3, y - radius * 0.1);
  const [outX, outY] = exitOf(tangle);
  if (exit !== 'aside') context.bezierCurveTo(x + radius * 0.7, y - radius * 0.6, outX, y, outX, outY);
  else context.bezierCurveTo(x - radius * 0.2, y + radius * 0.8, x + radius * 0.5, outY, outX, outY);
}
