import type { SKRSContext2D } from '@napi-rs/canvas';

export interface Frond {
  /** Where it grows from, in pixels, and where to: radians clockwise from the right. */
  x: number;
  y: number;
  angle: number;
  length: number;
  leaflets: number;
}

/** Adds a palm frond to the current path: pairs of narrow leaflets along a drooping stem. */
function addFrond(context: SKRSContext2D, { x, y, angle, length, leaflets }: Frond): void {
  for (let index = 1; index <= leaflets; index++) {
    const along = index / leaflets;
    const bend = angle + along * along * 0.5;
    const stemX = x + Math.cos(bend) * length * along;
    const stemY = y + Math.sin(bend) * length * along;
    const size = length * (0.16 + 0.34 * Math.sin(Math.PI * Math.min(1, along * 0.92 + 0.06)));
    for (const side of [-1, 1])
      addLeaflet(context, stemX, stemY, bend + side * (1.02 - 0.5 * along), size, size * 0.085);
  }
  addLeaflet(context, x, y, angle + 0.22, length * 0.95, length * 0.012);
}

function addLeaflet(context: SKRSContext2D, x: number, y: number, angle: number, length: number, half: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = (along: number, aside: number) => [x + cos * along - sin * aside, y + sin * along + cos * aside] as const;
  context.moveTo(x, y);
  context.quadraticCurveTo(...at(length * 0.45, half * 2), ...at(length, length * 0.06));
  context.quadraticCurveTo(...at(length * 0.4, -half * 1.6), x, y);
}

export function drawFronds(context: SKRSContext2D, fronds: readonly Frond[], fill: string): void {
  context.fillStyle = fill;
  for (const frond of fronds) {
    context.beginPath();
    addFrond(context, frond);
    context.fill();
  }
}
