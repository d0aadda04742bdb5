import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { linear, shade } from './backdrop';

/** How a leaf is cut: its width as a share of its length. */
const WIDTHS = { slim: 0.27, broad: 0.5, round: 0.82 };

export interface Leaf {
  /** Where its stalk is, in pixels, and where it points: radians clockwise from the right. */
  x: number;
  y: number;
  angle: number;
  length: number;
  kind: keyof typeof WIDTHS;
  color: Oklch;
  /** `flat` is one colour as in a block print, its veins left open in the colour given. */
  veins?: Oklch;
  flat?: boolean;
}

/** A leaf of two halves, one of them turned to the light, with its ribs. */
export function drawLeaf(context: SKRSContext2D, { x, y, angle, length, kind, color, veins, flat }: Leaf): void {
  const half = length * WIDTHS[kind] * 0.67;
  const bend = length * 0.05;
  const base = kind === 'round' ? 0.02 : 0.2;
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(0, 0);
    context.bezierCurveTo(length * base, side * half, length * 0.68, side * half, length, 0);
    context.quadraticCurveTo(length * 0.5, bend, 0, 0);
    const lit = flat ? 0 : side * Math.cos(angle) < 0 ? 0.045 : -0.03;
    context.fillStyle = flat
      ? css(color)
      : linear(
          context,
          [0, 0, length, side * half],
          [
            [0, shade(color, lit - 0.05)],
            [1, shade(color, lit + 0.04)],
          ],
        );
    context.fill();
  }
  if (veins) strokeVeins(context, length, half, bend, veins, flat ? 1 : 0.5);
  context.restore();
}

function strokeVeins(
  context: SKRSContext2D,
  length: number,
  half: number,
  bend: number,
  color: Oklch,
  alpha: number,
): void {
  context.beginPath();
  context.moveTo(0, 0);
  context.quadraticCurveTo(length * 0.5, bend, length * 0.94, bend * 0.12);
  const count = 6;
  for (let index = 1; index <= count; index++) {
    const from = index / (count + 1.6);
    const to = from + 0.17;
    const rib = 2 * from * (1 - from) * bend;
    const reach = half * 2.9 * to * (1 - to) * (1.1 - 0.35 * to);
    for (const side of [-1, 1]) {
      context.moveTo(from * length, rib);
      context.quadraticCurveTo(
        (from + 0.07) * length,
        rib + side * reach * 0.55,
        to * length,
        rib + side * reach * 0.86,
      );
    }
  }
  context.lineWidth = Math.max(1, length * 0.011);
  context.lineCap = 'round';
  context.strokeStyle = css(color, alpha);
  context.stroke();
}

export interface Sprig extends Leaf {
  /** Pairs of leaves along the stem; one more ends it. */
  pairs: number;
  /** How far the stem has turned at its end, in radians; 0.4 droops to the right. */
  curl?: number;
}

/** A stem with leaves at both sides, smaller towards its end. `x`, `y` is where it grows from. */
export function drawSprig(context: SKRSContext2D, sprig: Sprig): void {
  const { x, y, angle, length, pairs, kind, color, curl = 0.4, flat } = sprig;
  const at = (along: number) => {
    const turned = angle + (curl * along) / 2;
    return {
      x: x + Math.cos(turned) * length * along,
      y: y + Math.sin(turned) * length * along,
      angle: angle + curl * along,
    };
  };
  context.beginPath();
  context.moveTo(x, y);
  for (const along of [0.25, 0.5, 0.75, 0.96]) context.lineTo(at(along).x, at(along).y);
  context.lineWidth = Math.max(1.5, length * 0.012);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = css(flat ? color : shade(color, -0.08));
  context.stroke();
  const size = length * { slim: 0.36, broad: 0.38, round: 0.24 }[kind];
  for (let index = 0; index < pairs; index++) {
    const along = 0.16 + (index / pairs) * 0.78;
    for (const side of [-1, 1]) {
      const node = at(along + (side > 0 ? 0.32 / pairs : 0));
      const tone = flat ? color : shade(color, ((index * 3 + side) % 4) * 0.014);
      const spread = side * (1.0 - 0.4 * along);
      drawLeaf(context, {
        ...sprig,
        ...node,
        angle: node.angle + spread,
        length: size * (1.08 - 0.45 * along),
        color: tone,
      });
    }
  }
  drawLeaf(context, { ...sprig, ...at(0.94), length: size * 0.72 });
}
